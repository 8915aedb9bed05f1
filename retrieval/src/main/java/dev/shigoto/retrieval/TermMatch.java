package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.allTokens;
import static dev.shigoto.retrieval.Queries.best;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.phrase;
import static dev.shigoto.retrieval.Queries.scoring;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job matches one term. The list of methods is the specification.
///
/// @param text the term
/// @param place among the query's wanted terms, to tell afterwards which matched where; empty for
///     an excluded term
record TermMatch(String text, OptionalInt place) {

  /// Shorter texts are found inside other words too often: 京都 in 東京都, 地銀 in 築地銀だこ.
  private static final int SHORTEST_LITERAL = 3;

  static List<Query> wanted(List<String> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> new TermMatch(terms.get(i), OptionalInt.of(i)).somewhere())
        .toList();
  }

  static List<Query> excluded(List<String> terms) {
    return terms.stream()
        .map(term -> new TermMatch(term, OptionalInt.empty()).somewhere())
        .toList();
  }

  /// The term stands in one of the texts, or the job is what the term means.
  Query somewhere() {
    return Wishes.condition(text).map(this::conditionKept).orElseGet(this::mentioned);
  }

  private Query mentioned() {
    List<Query> places = new ArrayList<>();
    places.add(named(TextField.TITLE, titleMatch()));
    places.add(named(TextField.OCCUPATION, occupationMatch()));
    places.add(named(TextField.COMPANY, companyMatch()));
    places.add(named(TextField.DESCRIPTION, descriptionMatch()));
    places.add(skillMatch());
    places.add(placeMatch());
    places.add(stationMatch());
    places.addAll(otherTexts());
    places.addAll(contractMatch());
    places.addAll(remoteMatch());
    return best(places);
  }

  /// Conditions are what was recognised in the ad, or its very words unless the ad says the
  /// opposite: analysed text would take 夜勤なし for 夜勤, and 完全週休2日 for 週休2日.
  private Query conditionKept(Condition condition) {
    Query recognised =
        scoring(Boosts.MEANING, oneOf(Fields.CONDITIONS, names(Wishes.keeping(condition))));
    Query words =
        best(
            List.of(
                named(TextField.TITLE, phrase(Fields.TITLE_BIGRAM, text, Boosts.TITLE)),
                named(
                    TextField.DESCRIPTION,
                    phrase(Fields.DESCRIPTION_BIGRAM, text, Boosts.DESCRIPTION))));
    return best(List.of(recognised, unless(Wishes.opposite(condition).stream().toList(), words)));
  }

  private Query titleMatch() {
    Query words = allTokens(Fields.TITLE, text, Boosts.TITLE);
    return text.length() < SHORTEST_LITERAL
        ? words
        : best(List.of(words, phrase(Fields.TITLE_BIGRAM, text, Boosts.TITLE_LITERAL)));
  }

  private Query occupationMatch() {
    return allTokens(Fields.OCCUPATION_NAME, text, Boosts.OCCUPATION);
  }

  private Query companyMatch() {
    return allTokens(Fields.COMPANY, text, Boosts.COMPANY);
  }

  private Query descriptionMatch() {
    return allTokens(Fields.DESCRIPTION, text, Boosts.DESCRIPTION);
  }

  private Query skillMatch() {
    return allTokens(Fields.SKILLS, text, Boosts.SKILLS);
  }

  private Query placeMatch() {
    return allTokens(Fields.PLACE, text, Boosts.PLACE);
  }

  private Query stationMatch() {
    return scoring(Boosts.MEANING, equalTo(Fields.STATION_NAME, Restrictions.stationName(text)));
  }

  private List<Query> otherTexts() {
    return List.of(
        allTokens(Fields.REQUIREMENTS, text, Boosts.OTHER_TEXT),
        allTokens(Fields.BENEFITS, text, Boosts.OTHER_TEXT),
        allTokens(Fields.WORKING_HOURS, text, Boosts.OTHER_TEXT),
        allTokens(Fields.HOLIDAYS, text, Boosts.OTHER_TEXT),
        allTokens(Fields.INDUSTRY, text, Boosts.OTHER_TEXT));
  }

  private List<Query> contractMatch() {
    return Wishes.employmentType(text).stream()
        .map(type -> scoring(Boosts.MEANING, equalTo(Fields.EMPLOYMENT_TYPE, type.name())))
        .toList();
  }

  private List<Query> remoteMatch() {
    return Wishes.remote(text).isEmpty()
        ? List.of()
        : List.of(scoring(Boosts.MEANING, oneOf(Fields.REMOTE, names(Wishes.remote(text)))));
  }

  private static Query unless(List<Condition> opposites, Query words) {
    return opposites.isEmpty()
        ? words
        : Query.of(
            q -> q.bool(b -> b.must(words).mustNot(oneOf(Fields.CONDITIONS, names(opposites)))));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private Query named(TextField field, Query query) {
    return place.isPresent() ? MatchNames.named(query, field, place.getAsInt()) : query;
  }
}
