package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.Fields;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.highlight.Highlighter;
import dev.shigoto.retrieval.highlight.ReadableText;
import dev.shigoto.retrieval.highlight.SoughtWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A document, and those of its texts in which words are marked.
///
/// @param state in which it was read
record ReadableDocument(
    DocumentState state, JobDocument job, ReadableText title, ReadableText description) {

  /// Roughly what a document takes beside its texts.
  private static final int OTHERS = 2_000;

  /// Per character: two as it stands, two folded, and the words that were read from it.
  private static final int BYTES_PER_CHARACTER = 32;

  static ReadableDocument of(DocumentState state, JobDocument job) {
    return new ReadableDocument(
        state, job, ReadableText.whole(job.title()), ReadableText.inSentences(job.description()));
  }

  /// Fragments by field, without fields in which nothing stands.
  Map<String, List<String>> marked(Highlighter highlighter, SoughtWords words) {
    Map<String, List<String>> marked = new TreeMap<>();
    marked.put(Fields.TITLE, highlighter.whole(title, words));
    marked.put(Fields.DESCRIPTION, highlighter.pieces(description, words));
    marked.values().removeIf(List::isEmpty);
    return marked;
  }

  /// At most, with every sentence analysed.
  int bytes() {
    return OTHERS + BYTES_PER_CHARACTER * (job.title().length() + job.description().length());
  }
}
