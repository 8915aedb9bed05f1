package dev.shigoto.ranking.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The answers to many queries, as TREC writes them: `query Q0 document rank score name`.
///
/// @param byQuery each query's documents in the order in which they are measured
public record TrecRun(Map<String, List<ScoredDocument>> byQuery) {

  private static final String WANTED =
      "must be a query, Q0, a document, a rank, a score and a name, parted by blanks";

  public TrecRun {
    byQuery = Collections.unmodifiableMap(new LinkedHashMap<>(byQuery));
  }

  /// What was shown for each query. Where a score does not fall from one to the next, it is written
  /// a hair lower, so that trec_eval reads the order that a seeker saw; of a document that comes
  /// twice the first counts.
  public static TrecRun shown(Map<String, List<ScoredDocument>> answers) {
    Map<String, List<ScoredDocument>> falling = new LinkedHashMap<>();
    answers.forEach((query, answer) -> falling.put(query, falling(answer)));
    return new TrecRun(falling);
  }

  private static List<ScoredDocument> falling(List<ScoredDocument> answer) {
    List<ScoredDocument> falling = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    float above = Float.POSITIVE_INFINITY;
    for (ScoredDocument found : answer) {
      if (seen.add(found.document())) {
        above = found.score() < above ? found.score() : Math.nextDown(above);
        falling.add(new ScoredDocument(found.document(), above));
      }
    }
    return falling;
  }

  /// Reads a run of any system; scores alone decide the order, as in trec_eval.
  ///
  /// @throws EvaluationFileException naming the lines that are wrong
  public static TrecRun of(Path file) {
    Map<String, Map<String, ScoredDocument>> found = new LinkedHashMap<>();
    new EvaluationFile(file).forEachLine(line -> add(found, line.strip().split("\\s+")));
    Map<String, List<ScoredDocument>> byQuery = new LinkedHashMap<>();
    found.forEach(
        (query, documents) ->
            byQuery.put(
                query, documents.values().stream().sorted(ScoredDocument.AS_TREC_EVAL).toList()));
    return new TrecRun(byQuery);
  }

  private static void add(Map<String, Map<String, ScoredDocument>> found, String[] cells) {
    if (cells.length != 6) {
      throw new IllegalArgumentException(WANTED);
    }
    ScoredDocument document = new ScoredDocument(cells[2], score(cells[4]));
    if (found
            .computeIfAbsent(cells[0], query -> new LinkedHashMap<>())
            .putIfAbsent(cells[2], document)
        != null) {
      throw new IllegalArgumentException(
          "%s was found for %s before".formatted(cells[2], cells[0]));
    }
  }

  private static float score(String text) {
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(WANTED, e);
    }
  }

  /// The documents found for a query, the best first; none where it was not asked.
  public List<String> documents(String query) {
    return byQuery.getOrDefault(query, List.of()).stream().map(ScoredDocument::document).toList();
  }

  /// @param name of the system, without blanks
  public void write(Path file, String name) {
    try {
      Files.write(
          file,
          byQuery.entrySet().stream()
              .flatMap(
                  it ->
                      IntStream.range(0, it.getValue().size())
                          .mapToObj(i -> line(it.getKey(), it.getValue().get(i), i + 1, name)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String line(String query, ScoredDocument found, int rank, String name) {
    return String.join(
        " ",
        query.replaceAll("\\s", "_"),
        "Q0",
        found.document().replaceAll("\\s", "_"),
        Integer.toString(rank),
        Float.toString(found.score()),
        name);
  }
}
