package dev.shigoto.ranking.evaluation;

import dev.shigoto.domain.query.QueryText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A query whose answers are judged.
///
/// @param id by which judgments know it
/// @param text as a seeker types it
/// @param kind what sort of query it is; empty where the file does not say
public record Topic(String id, String text, String kind) {

  private static final int MOST = 10_000;

  public Topic {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("must be an id, a tab and a text");
    }
    QueryText.parse(text); // refuses what is too long
  }

  /// Reads a file with an id, a text and perhaps a kind per line, parted by tabs.
  ///
  /// @throws EvaluationFileException naming the lines that are wrong
  public static List<Topic> listOf(Path file) {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    new EvaluationFile(file)
        .forEachLine(
            line -> {
              Topic topic = of(line.split("\t", -1));
              if (!ids.add(topic.id())) {
                throw new IllegalArgumentException("there is a query " + topic.id() + " already");
              }
              topics.add(topic);
            });
    if (topics.size() > MOST) {
      throw new EvaluationFileException(
          "%s has %,d queries, more than %,d".formatted(file, topics.size(), MOST));
    }
    return topics;
  }

  private static Topic of(String[] cells) {
    String text = cells.length < 2 ? "" : cells[1].strip();
    return new Topic(cells[0].strip(), text, cells.length < 3 ? "" : cells[2].strip());
  }
}
