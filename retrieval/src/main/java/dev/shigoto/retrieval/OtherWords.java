package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.phrase;
import static dev.shigoto.retrieval.Queries.scoring;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.Alternative.Kind;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.indextemplates.Fields;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;

/// What a job may say instead of a term. Each word is a phrase: its tokens side by side, and
/// always data.
record OtherWords(List<Alternative> words) {

  /// SS is a petrol station in a title, and anything in a text.
  private static final Pattern INITIALS = Pattern.compile("[A-Za-z]{1,3}");

  private static final List<String> OTHER_TEXTS =
      List.of(
          Fields.REQUIREMENTS,
          Fields.BENEFITS,
          Fields.WORKING_HOURS,
          Fields.HOLIDAYS,
          Fields.INDUSTRY);

  /// In a short text that names the job.
  List<Query> naming(String field, float boost) {
    return words.stream().map(it -> phrase(field, it.word(), boost * weight(it))).toList();
  }

  /// In a text that speaks of much.
  List<Query> in(String field, float boost) {
    return telling().map(it -> phrase(field, it.word(), boost * weight(it))).toList();
  }

  /// In the lesser texts.
  List<Query> elsewhere() {
    return telling().map(OtherWords::somewhereElse).toList();
  }

  /// As a contract or as remote work, which an ad need not spell out.
  List<Query> meanings() {
    return words.stream()
        .filter(it -> it.kind() == Kind.EQUAL)
        .map(Alternative::word)
        .flatMap(word -> Stream.concat(contract(word), remote(word)))
        .distinct()
        .toList();
  }

  private Stream<Alternative> telling() {
    return words.stream().filter(it -> !INITIALS.matcher(it.word()).matches());
  }

  private static Query somewhereElse(Alternative other) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.fields(OTHER_TEXTS)
                        .query(other.word())
                        .type(TextQueryType.Phrase)
                        .boost(Boosts.OTHER_TEXT * weight(other))));
  }

  private static Stream<Query> contract(String word) {
    return Wishes.employmentType(word).stream()
        .map(type -> scoring(Boosts.MEANING, equalTo(Fields.EMPLOYMENT_TYPE, type.name())));
  }

  private static Stream<Query> remote(String word) {
    return Stream.of(Wishes.remote(word))
        .filter(levels -> !levels.isEmpty())
        .map(levels -> levels.stream().map(Enum::name).toList())
        .map(levels -> scoring(Boosts.MEANING, oneOf(Fields.REMOTE, levels)));
  }

  private static float weight(Alternative other) {
    return switch (other.kind()) {
      case EQUAL -> Boosts.SAME_MEANING;
      case NARROWER -> Boosts.NARROWER_MEANING;
    };
  }
}
