package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.but;
import static dev.shigoto.retrieval.Queries.phrase;

import dev.shigoto.indextemplates.Fields;
import java.util.List;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Whether an ad speaks of a topic or says that there is none of it. By pairs of letters, for the
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
          "しない");

  private TopicMatch() {}

  /// The ad says so in so many words.
  static Query denied(String topic) {
    return any(DENIALS.stream().flatMap(denial -> saying(topic + denial)).toList());
  }

  /// The ad mentions the topic and denies it nowhere.
  static Query mentioned(String topic) {
    return but(denied(topic), any(saying(topic).toList()));
  }

  private static Stream<Query> saying(String words) {
    return TEXTS.stream().map(field -> phrase(field, words, 1));
  }
}
