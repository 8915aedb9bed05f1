package dev.shigoto.retrieval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.DisMaxQuery;
import org.opensearch.client.opensearch._types.query_dsl.MatchQuery;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.RangeQuery;
import org.opensearch.client.opensearch._types.query_dsl.ZeroTermsQuery;

/// The few shapes of engine queries that all others are put together from. Values are always data,
/// never syntax.
final class Queries {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /// All of up to two, two of up to seven, a quarter of more, rounded down.
  private static final String ENOUGH = "2<2 7<25%";

  private Queries() {}

  static Query all(List<Query> parts) {
    return parts.isEmpty() ? everything() : Query.of(q -> q.bool(b -> b.filter(parts)));
  }

  static Query any(List<Query> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : Query.of(q -> q.bool(b -> b.should(parts).minimumShouldMatch("1")));
  }

  /// Two of the parts must match, of eight and more a quarter. Jobs are the better for each further
  /// one.
  static Query enough(List<Query> parts) {
    return Query.of(q -> q.bool(b -> b.should(parts).minimumShouldMatch(ENOUGH)));
  }

  static Query none(List<Query> parts) {
    return Query.of(q -> q.bool(b -> b.mustNot(parts)));
  }

  /// What matches `part` and not `without`.
  static Query but(Query without, Query part) {
    return Query.of(q -> q.bool(b -> b.filter(part).mustNot(without)));
  }

  /// The best of the parts counts, the others a little.
  static Query best(List<Query> parts) {
    return DisMaxQuery.of(d -> d.queries(parts).tieBreaker(Boosts.OTHER_FIELDS)).toQuery();
  }

  static Query equalTo(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }

  /// Values in their natural order, so that the same filter is always the same request.
  static Query oneOf(String field, Collection<String> values) {
    List<FieldValue> sorted = values.stream().sorted().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(list -> list.value(sorted))));
  }

  static Query exists(String field) {
    return Query.of(q -> q.exists(e -> e.field(field)));
  }

  static Query range(String field, UnaryOperator<RangeQuery.Builder> bounds) {
    return Query.of(q -> q.range(r -> bounds.apply(r.field(field))));
  }

  static JsonData bound(Object value) {
    return JsonData.of(value.toString());
  }

  /// With its milliseconds: where they are missing the engine reads `gt` and `lte` as the end of
  /// the second.
  static JsonData bound(Instant moment) {
    return JsonData.of(MILLIS.format(moment));
  }

  /// Every token of `text` stands in the field.
  static Query allTokens(String field, String text, float boost) {
    return match(field, text, boost, ZeroTermsQuery.None);
  }

  /// As {@link #allTokens}, but a text that has no tokens (の, ・) matches everything.
  static Query allTokensIfAny(String field, String text, float boost) {
    return match(field, text, boost, ZeroTermsQuery.All);
  }

  private static Query match(String field, String text, float boost, ZeroTermsQuery withoutTokens) {
    return MatchQuery.of(
            m ->
                m.field(field)
                    .query(FieldValue.of(text))
                    .operator(Operator.And)
                    .zeroTermsQuery(withoutTokens)
                    .boost(boost))
        .toQuery();
  }

  /// The more tokens of `text` stand in the field, the better.
  static Query anyTokens(String field, String text, float boost) {
    return Query.of(q -> q.match(m -> m.field(field).query(FieldValue.of(text)).boost(boost)));
  }

  /// Enough tokens of `text` stand in the field, see {@link #enough}.
  static Query enoughTokens(String field, String text, float boost) {
    return Query.of(
        q ->
            q.match(
                m ->
                    m.field(field)
                        .query(FieldValue.of(text))
                        .minimumShouldMatch(ENOUGH)
                        .boost(boost)));
  }

  /// The tokens of `text` stand in the field side by side.
  static Query phrase(String field, String text, float boost) {
    return Query.of(q -> q.matchPhrase(m -> m.field(field).query(text).boost(boost)));
  }

  /// The field holds the tokens of `text` side by side, the last of them perhaps not yet complete.
  static Query phrasePrefix(String field, String text) {
    return Query.of(q -> q.matchPhrasePrefix(m -> m.field(field).query(text)));
  }

  /// The whole field starts with `text`.
  static Query prefix(String field, String text) {
    return Query.of(q -> q.prefix(p -> p.field(field).value(text)));
  }

  /// Matches as `part` does, with always the same score.
  static Query scoring(float score, Query part) {
    return Query.of(q -> q.constantScore(c -> c.filter(part).boost(score)));
  }

  static Query everything() {
    return Query.of(q -> q.matchAll(m -> m));
  }
}
