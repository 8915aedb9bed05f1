package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.but;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.phrase;

import dev.shigoto.domain.query.WorkTopic;
import dev.shigoto.indextemplates.Fields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Whether a job has to do with a topic. What the ad says is read by pairs of letters, for the
/// analysis of words throws なし away.
final class TopicMatch {

  private static final List<String> TEXTS = List.of(Fields.TITLE_BIGRAM, Fields.DESCRIPTION_BIGRAM);

  private static final List<String> DENIALS =
      List.of(
          "なし",
          "無し",
          "ナシ",
          "ゼロ",
          "一切なし",
          "一切ありません",
          "はありません",
          "ありません",
          "はなし",
          "は一切なし",
          "はございません",
          "不要",
          "業務なし",
          "業務はありません",
          "のない",
          "がない",
          "が苦手",
          "しない");

  private TopicMatch() {}

  /// The ad says so in so many words, or the work never has to do with it.
  static Query absent(String topic) {
    return any(Stream.concat(denied(topic), of(WorkTopic.of(topic).lacks())).toList());
  }

  /// The ad mentions the topic or the work always has to do with it, and it is denied nowhere.
  static Query present(String topic) {
    return but(
        any(denied(topic).toList()),
        any(Stream.concat(saying(topic), of(WorkTopic.of(topic).has())).toList()));
  }

  private static Stream<Query> denied(String topic) {
    return DENIALS.stream().flatMap(denial -> saying(topic + denial));
  }

  private static Stream<Query> of(Set<String> occupations) {
    return occupations.isEmpty()
        ? Stream.of()
        : Stream.of(oneOf(Fields.OCCUPATION_CLASS, new TreeSet<>(occupations)));
  }

  private static Stream<Query> saying(String words) {
    return TEXTS.stream().map(field -> phrase(field, words, 1));
  }
}
