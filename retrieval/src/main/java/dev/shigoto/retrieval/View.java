package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
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
      SeekersDictionary dictionary,
      Understanding understanding,
      Clock clock) {
    Documents documents = new Documents(engine, new Highlighter(JapaneseWords.load()));
    Retriever retriever = new Retriever(engine, vectors, dictionary);
    LiveVocabulary vocabulary =
        new LiveVocabulary(new VocabularyReader(engine), new Speller(dictionary), clock);
    RelevanceSearch byRelevance =
        new RelevanceSearch(engine, retriever, documents, rankings, popularities, dictionary);
    SortedSearch sorted = new SortedSearch(engine, documents, dictionary);
    return new View(
        engine,
        byRelevance,
        sorted,
        new JobById(engine, vectors),
        new Suggester(engine, vocabulary),
        new MoreJobsFinder(new Counter(engine, vectors, dictionary, understanding), vocabulary),
        new WhereaboutsFinder(engine, byRelevance, sorted, dictionary));
  }
}
