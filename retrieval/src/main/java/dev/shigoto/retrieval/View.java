package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.JapaneseWords;
import dev.shigoto.retrieval.highlight.Highlighter;
import dev.shigoto.retrieval.suggest.Speller;
import java.time.Clock;

/// The parts of a search over one index, with the embedder of that index's vectors.
record View(
    Engine engine,
    RelevanceSearch byRelevance,
    SortedSearch sorted,
    JobById byId,
    Suggester suggester,
    MoreJobsFinder more,
    WhereaboutsFinder whereabouts) {

  static View of(
      Engine engine,
      TextVectors vectors,
      Rankings rankings,
      Popularities popularities,
      Understanding understanding,
      Clock clock) {
    Documents documents = new Documents(engine, new Highlighter(JapaneseWords.load()));
    Retriever retriever = new Retriever(engine, vectors, understanding);
    LiveVocabulary vocabulary =
        new LiveVocabulary(
            new VocabularyReader(engine), new Speller(understanding.dictionary()), clock);
    RelevanceSearch byRelevance =
        new RelevanceSearch(engine, retriever, documents, rankings, popularities, understanding);
    SortedSearch sorted = new SortedSearch(engine, documents, understanding);
    return new View(
        engine,
        byRelevance,
        sorted,
        new JobById(engine, vectors),
        new Suggester(engine, vocabulary),
        new MoreJobsFinder(new Counter(engine, vectors, understanding), vocabulary),
        new WhereaboutsFinder(engine, byRelevance, sorted, understanding));
  }
}
