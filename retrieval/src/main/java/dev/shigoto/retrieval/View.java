package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;

/// The parts of a search over one index, with the embedder of that index's vectors.
record View(
    Engine engine,
    RelevanceSearch byRelevance,
    SortedSearch sorted,
    JobById byId,
    Suggester suggester) {

  static View of(
      Engine engine, TextVectors vectors, Rankings rankings, SeekersDictionary dictionary) {
    return new View(
        engine,
        new RelevanceSearch(
            engine, new Retriever(engine, vectors), new Documents(engine), rankings, dictionary),
        new SortedSearch(engine, dictionary),
        new JobById(engine, vectors),
        new Suggester(engine));
  }
}
