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
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job matches one term. The list of methods is the specification.
record TermMatch(SearchedTerm term) {

  /// Shorter texts are found inside other words too often: 京都 in 東京都, 地銀 in 築地銀だこ.
  private static final int SHORTEST_LITERAL = 3;

  static List<Query> wanted(List<SearchedTerm> terms) {
    return terms.stream().map(TermMatch::of).toList();
  }

  static Query of(SearchedTerm term) {
    return new TermMatch(term).somewhere();
  }

  /// Quoted words stand in one of the texts exactly so.
  static Query phraseMatch(String quoted) {
    return best(
        List.of(
            phrase(Fields.TITLE_BIGRAM, quoted, Boosts.TITLE),
            phrase(Fields.COMPANY_BIGRAM, quoted, Boosts.COMPANY),
            phrase(Fields.PLACE_BIGRAM, quoted, Boosts.PLACE),
            phrase(Fields.DESCRIPTION_BIGRAM, quoted, Boosts.DESCRIPTION)));
  }

  /// The conditions that contradict what the terms ask for, such as a night shift 夜勤なし.
  static List<Query> contradictions(List<SearchedTerm> terms) {
    List<Condition> opposites =
        terms.stream()
            .flatMap(term -> term.condition().stream())
            .flatMap(wish -> Wishes.opposite(wish).stream())
            .toList();
    return opposites.isEmpty() ? List.of() : List.of(oneOf(Fields.CONDITIONS, names(opposites)));
  }

  /// The term stands in one of the texts, or the job is what the term means.
  private Query somewhere() {
    if (term.parts().isEmpty()) {
      return itself();
    }
    return best(List.of(Query.of(q -> q.bool(b -> b.must(wanted(term.parts())))), itself()));
  }

  private Query itself() {
    return term.condition()
        .map(this::conditionKept)
        .orElseGet(() -> offered(isHiragana() ? read() : mentioned()));
  }

  /// The words; an ad for the occupation that they mean matches whatever it calls it, and one for
  /// the occupation of which they are a kind is the better for that.
  private Query offered(Query words) {
    return term.occupation().map(it -> offered(words, it)).orElse(words);
  }

  private Query offered(Query words, NamedOccupation occupation) {
    Query sameClass =
        scoring(Boosts.OCCUPATION_CLASS, equalTo(Fields.OCCUPATION_CLASS, occupation.code()));
    return occupation.whole()
        ? Queries.any(List.of(words, named(TextField.OCCUPATION, sameClass)))
        : Query.of(q -> q.bool(b -> b.must(words).should(sameClass)));
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

  /// Hiragana is what is left when nothing was converted: かいご stands for 介護, and its
  /// analysis would be the token ご.
  private Query read() {
    List<Query> places = new ArrayList<>();
    places.add(
        named(
            TextField.TITLE,
            or(
                phrase(Fields.TITLE_COMPLETION, text(), Boosts.TITLE),
                others().naming(Fields.TITLE, Boosts.TITLE))));
    places.add(
        named(
            TextField.OCCUPATION,
            or(
                phrase(Fields.OCCUPATION_NAME_COMPLETION, text(), Boosts.OCCUPATION),
                others().naming(Fields.OCCUPATION_NAME, Boosts.OCCUPATION))));
    places.add(named(TextField.COMPANY, phrase(Fields.COMPANY_COMPLETION, text(), Boosts.COMPANY)));
    places.add(literally());
    places.addAll(othersInTexts());
    return best(places);
  }

  private Query literally() {
    return best(
        List.of(
            named(TextField.TITLE, phrase(Fields.TITLE_BIGRAM, text(), Boosts.TITLE)),
            named(
                TextField.DESCRIPTION,
                phrase(Fields.DESCRIPTION_BIGRAM, text(), Boosts.DESCRIPTION))));
  }

  private Query mentioned() {
    List<Query> places = new ArrayList<>();
    places.add(
        named(TextField.TITLE, or(titleMatch(), others().naming(Fields.TITLE, Boosts.TITLE))));
    places.add(
        named(
            TextField.OCCUPATION,
            or(
                match(Fields.OCCUPATION_NAME, Boosts.OCCUPATION),
                others().naming(Fields.OCCUPATION_NAME, Boosts.OCCUPATION))));
    places.add(named(TextField.COMPANY, match(Fields.COMPANY, Boosts.COMPANY)));
    places.add(named(TextField.DESCRIPTION, match(Fields.DESCRIPTION, Boosts.DESCRIPTION)));
    if (SentenceMatch.isSentence(text()) && term.alternatives().isEmpty()) {
      places.add(Queries.enoughTokens(Fields.TITLE, text(), Boosts.TITLE));
      places.add(Queries.enoughTokens(Fields.DESCRIPTION, text(), Boosts.DESCRIPTION));
    }
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
    places.addAll(othersInTexts());
    return best(places);
  }

  /// An ad is not left out because its text mentions another word for what is excluded.
  private List<Query> othersInTexts() {
    if (term.places().isEmpty() || term.alternatives().isEmpty()) {
      return List.of();
    }
    List<Query> places = new ArrayList<>();
    List<Query> described = others().in(Fields.DESCRIPTION, Boosts.DESCRIPTION);
    if (!described.isEmpty()) {
      places.add(named(TextField.DESCRIPTION, best(described)));
    }
    places.addAll(others().naming(Fields.SKILLS, Boosts.SKILLS));
    places.addAll(others().elsewhere());
    places.addAll(others().meanings());
    return places;
  }

  private OtherWords others() {
    return new OtherWords(term.alternatives());
  }

  private static Query or(Query own, List<Query> others) {
    return others.isEmpty() ? own : best(Stream.concat(Stream.of(own), others.stream()).toList());
  }

  private Query match(String field, float boost) {
    return allTokens(field, text(), boost);
  }

  private Query titleMatch() {
    Query words =
        term.places().isEmpty()
            ? match(Fields.TITLE, Boosts.TITLE)
            : Queries.allTokensIfAny(Fields.TITLE, text(), Boosts.TITLE);
    return text().length() < SHORTEST_LITERAL
        ? words
        : best(List.of(words, phrase(Fields.TITLE_BIGRAM, text(), Boosts.TITLE_LITERAL)));
  }

  private Query stationMatch() {
    return scoring(Boosts.MEANING, equalTo(Fields.STATION_NAME, Restrictions.stationName(text())));
  }

  private List<Query> contractMatch() {
    return Wishes.employmentType(text()).stream()
        .map(type -> scoring(Boosts.MEANING, equalTo(Fields.EMPLOYMENT_TYPE, type.name())))
        .toList();
  }

  private List<Query> remoteMatch() {
    return Wishes.remote(text()).isEmpty()
        ? List.of()
        : List.of(scoring(Boosts.MEANING, oneOf(Fields.REMOTE, names(Wishes.remote(text())))));
  }

  private static Query unless(List<Condition> opposites, Query words) {
    return Query.of(
        q -> q.bool(b -> b.must(words).mustNot(oneOf(Fields.CONDITIONS, names(opposites)))));
  }

  private boolean isHiragana() {
    return text().length() > 1
        && text().codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
  }

  /// Reported for each typed term that the text stands for.
  private Query named(TextField field, Query query) {
    Query named = query;
    for (int place : term.places()) {
      named = MatchNames.named(named, field, place);
    }
    return named;
  }

  private String text() {
    return term.text();
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
