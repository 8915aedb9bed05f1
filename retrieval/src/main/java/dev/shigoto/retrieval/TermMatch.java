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
import java.lang.Character.UnicodeScript;
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

  /// The conditions that contradict what the terms ask for, such as a night shift 夜勤なし.
  static List<Query> contradictions(List<String> terms) {
    List<Condition> opposites =
        terms.stream()
            .flatMap(term -> Wishes.condition(term).stream())
            .flatMap(wish -> Wishes.opposite(wish).stream())
            .toList();
    return opposites.isEmpty() ? List.of() : List.of(oneOf(Fields.CONDITIONS, names(opposites)));
  }

  /// The term stands in one of the texts, or the job is what the term means.
  private Query somewhere() {
    return Wishes.condition(text)
        .map(this::conditionKept)
        .orElseGet(() -> isHiragana() ? read() : mentioned());
  }

  /// Conditions are what was recognised in the ad, or its very words unless the ad says the
  /// opposite: analysed text would take 夜勤なし for 夜勤, and 完全週休2日 for 週休2日.
  private Query conditionKept(Condition condition) {
    Query recognised =
        scoring(Boosts.MEANING, oneOf(Fields.CONDITIONS, names(Wishes.keeping(condition))));
    List<Condition> opposites = Wishes.opposite(condition).stream().toList();
    Query words = opposites.isEmpty() ? literally() : unless(opposites, literally());
    return best(List.of(recognised, words));
  }

  /// Hiragana is what is left when nothing was converted: かいご stands for 介護, and its analysis
  /// would be the token ご.
  private Query read() {
    return best(
        List.of(
            named(TextField.TITLE, phrase(Fields.TITLE_COMPLETION, text, Boosts.TITLE)),
            named(
                TextField.OCCUPATION,
                phrase(Fields.OCCUPATION_NAME_COMPLETION, text, Boosts.OCCUPATION)),
            named(TextField.COMPANY, phrase(Fields.COMPANY_COMPLETION, text, Boosts.COMPANY)),
            literally()));
  }

  private Query literally() {
    return best(
        List.of(
            named(TextField.TITLE, phrase(Fields.TITLE_BIGRAM, text, Boosts.TITLE)),
            named(
                TextField.DESCRIPTION,
                phrase(Fields.DESCRIPTION_BIGRAM, text, Boosts.DESCRIPTION))));
  }

  private Query mentioned() {
    List<Query> places = new ArrayList<>();
    places.add(named(TextField.TITLE, titleMatch()));
    places.add(named(TextField.OCCUPATION, match(Fields.OCCUPATION_NAME, Boosts.OCCUPATION)));
    places.add(named(TextField.COMPANY, match(Fields.COMPANY, Boosts.COMPANY)));
    places.add(named(TextField.DESCRIPTION, match(Fields.DESCRIPTION, Boosts.DESCRIPTION)));
    places.add(match(Fields.SKILLS, Boosts.SKILLS));
    places.add(match(Fields.PLACE, Boosts.PLACE));
    places.add(stationMatch());
    places.add(match(Fields.REQUIREMENTS, Boosts.OTHER_TEXT));
    places.add(match(Fields.BENEFITS, Boosts.OTHER_TEXT));
    places.add(match(Fields.WORKING_HOURS, Boosts.OTHER_TEXT));
    places.add(match(Fields.HOLIDAYS, Boosts.OTHER_TEXT));
    places.add(match(Fields.INDUSTRY, Boosts.OTHER_TEXT));
    places.addAll(contractMatch());
    places.addAll(remoteMatch());
    return best(places);
  }

  private Query match(String field, float boost) {
    return allTokens(field, text, boost);
  }

  private Query titleMatch() {
    Query words =
        place.isPresent()
            ? Queries.allTokensIfAny(Fields.TITLE, text, Boosts.TITLE)
            : match(Fields.TITLE, Boosts.TITLE);
    return text.length() < SHORTEST_LITERAL
        ? words
        : best(List.of(words, phrase(Fields.TITLE_BIGRAM, text, Boosts.TITLE_LITERAL)));
  }

  private Query stationMatch() {
    return scoring(Boosts.MEANING, equalTo(Fields.STATION_NAME, Restrictions.stationName(text)));
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
    return Query.of(
        q -> q.bool(b -> b.must(words).mustNot(oneOf(Fields.CONDITIONS, names(opposites)))));
  }

  private boolean isHiragana() {
    return text.length() > 1
        && text.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
  }

  private Query named(TextField field, Query query) {
    return place.isPresent() ? MatchNames.named(query, field, place.getAsInt()) : query;
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
