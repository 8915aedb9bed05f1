package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.but;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.phrase;

import dev.shigoto.domain.query.Wish.Without;
import dev.shigoto.domain.query.WorkTopic;
import dev.shigoto.indextemplates.Fields;
import java.util.Comparator;
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

  /// The usual denials, of other words for a topic: each is a phrase more to look for.
  private static final List<String> USUAL = List.of("なし", "ありません", "不要");

  /// So many other words are looked for.
  private static final int MOST_SAME = 3;

  private TopicMatch() {}

  /// The ad says so in so many words, or the work never has to do with it.
  static Query absent(Without wish) {
    return any(Stream.concat(denied(wish), of(WorkTopic.of(wish.topic()).lacks())).toList());
  }

  /// The ad mentions the topic or the work always has to do with it, and it is denied nowhere.
  static Query present(Without wish) {
    Stream<Query> said =
        Stream.concat(Stream.of(wish.topic()), same(wish)).flatMap(TopicMatch::saying);
    return but(
        any(denied(wish).toList()),
        any(Stream.concat(said, of(WorkTopic.of(wish.topic()).has())).toList()));
  }

  private static Stream<Query> denied(Without wish) {
    return Stream.concat(
            DENIALS.stream().map(wish.topic()::concat),
            same(wish).flatMap(word -> USUAL.stream().map(word::concat)))
        .flatMap(TopicMatch::saying);
  }

  /// The shortest say most.
  private static Stream<String> same(Without wish) {
    return wish.same().stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(it -> it))
        .limit(MOST_SAME);
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
