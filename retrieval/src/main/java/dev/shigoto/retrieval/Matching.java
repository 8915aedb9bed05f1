package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Question;
import dev.shigoto.indextemplates.Fields;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// A query as the engine understands it: every wanted term, no excluded one, all filters.
///
/// @param wanted one part per needed clause; where none is needed, any of what is helpful
/// @param helpful what jobs are the better for: further words, and wishes that are met
/// @param named jobs that the text calls by their numbers, with or without its other words, or by
///     their employer's whole name
/// @param typed orders what matches, and finds nothing of its own
/// @param excluded what no job may be: one part per excluded clause, what contradicts a wish,
///     repeats
/// @param contradicting what no job may be that has the meaning, but not the words
/// @param fixed restrictions that no facet counts by, but for openness
/// @param byFacet restrictions by the values of a facet
/// @param now jobs must be open then
record Matching(
    List<Query> wanted,
    List<Query> helpful,
    List<Query> named,
    List<Query> typed,
    List<Query> excluded,
    List<Query> contradicting,
    List<Query> fixed,
    Map<Facet, Query> byFacet,
    Instant now) {

  /// Nearest jobs that the walk through the graph keeps in mind. Ads of one kind lie close
  /// together, and from one kind to the next there are few ways: with the hundred that are asked
  /// for the nearest of all were missed where few are near.
  private static final int EXPLORED = 400;

  /// @param now jobs must be open then
  static Matching of(JobQuery query, Instant now, SeekersDictionary dictionary) {
    ClauseMatch text = ClauseMatch.of(query.text(), dictionary);
    boolean question = Question.isAsked(query);
    List<Query> helpful = joined(helpful(text, question), WishMatch.met(query.wishes()));
    List<Query> named = joined(NamedJob.in(query.text()), employer(query));
    List<Query> needed =
        question
            ? List.of(SentenceMatch.touching(query.sentence()))
            : needed(text, query.sentence());
    boolean loose = needed.isEmpty() && !helpful.isEmpty();
    return new Matching(
        orNamed(loose ? List.of(Queries.any(helpful)) : needed, named),
        loose ? List.of() : helpful,
        named,
        joined(SentenceMatch.of(query, question), WishMatch.paidAlike(query.filters().pay())),
        joined(ClauseMatch.queries(text.excluded()), WishMatch.contradicted(query.wishes())),
        TermMatch.contradictions(SearchedTerm.wanted(query.text(), dictionary)),
        Restrictions.fixed(query.filters()),
        Restrictions.byFacet(query.filters(), now),
        now);
  }

  /// A long sentence needs not all of its terms.
  private static List<Query> needed(ClauseMatch text, String sentence) {
    List<Query> needed = text.needed();
    return !needed.isEmpty() && text.strict().isEmpty() && SentenceMatch.saysMuch(sentence)
        ? List.of(Queries.any(List.of(must(needed), SentenceMatch.answering(sentence))))
        : needed;
  }

  /// In a question a quote is a name of something.
  private static List<Query> helpful(ClauseMatch text, boolean question) {
    List<Query> helpful = ClauseMatch.queries(text.helpful());
    return question ? joined(ClauseMatch.queries(text.strict()), helpful) : helpful;
  }

  private static Query must(List<Query> parts) {
    return Query.of(q -> q.bool(b -> b.must(parts)));
  }

  /// Who asks for more than a name does not ask for all jobs of that name first.
  private static List<Query> employer(JobQuery query) {
    return query.wishes().isEmpty() ? NamedEmployer.in(query.text()) : List.of();
  }

  /// As this, to be sent again and again: nothing of it has to be written anew.
  Matching written() {
    Map<Facet, Query> facets = new EnumMap<>(Facet.class);
    byFacet.forEach((facet, query) -> facets.put(facet, WrittenQuery.of(query)));
    return new Matching(
        written(wanted),
        written(helpful),
        written(named),
        written(typed),
        written(excluded),
        written(contradicting),
        written(fixed),
        facets,
        now);
  }

  private static List<Query> written(List<Query> queries) {
    return queries.stream().map(WrittenQuery::of).toList();
  }

  /// As this, at another moment.
  ///
  /// @param postedSince what the filter of age says
  Matching at(Instant now, Optional<Period> postedSince) {
    Map<Facet, Query> then = new EnumMap<>(Facet.class);
    then.putAll(byFacet);
    postedSince.ifPresent(it -> then.put(Facet.AGE, Restrictions.postedSince(it, now)));
    return new Matching(wanted, helpful, named, typed, excluded, contradicting, fixed, then, now);
  }

  /// As this, with every opening as one job unless repeats are wanted.
  Matching showing(Repeats repeats) {
    List<Query> never =
        switch (repeats) {
          case LEFT_OUT -> joined(excluded, List.of(Restrictions.repeatsAnother()));
          case SHOWN -> excluded;
        };
    return new Matching(wanted, helpful, named, typed, never, contradicting, fixed, byFacet, now);
  }

  /// As this, of these jobs alone.
  Matching among(Collection<JobId> ids) {
    Query these = Restrictions.among(ids.stream().map(JobId::toString).toList());
    return new Matching(
        wanted,
        helpful,
        named,
        typed,
        excluded,
        contradicting,
        joined(fixed, List.of(these)),
        byFacet,
        now);
  }

  /// As this, without what was seen of a list and what has come since.
  Matching beyond(Collection<JobId> seen, OptionalLong newest) {
    List<Query> known = newest.stream().mapToObj(Restrictions::notAbove).toList();
    return new Matching(
        wanted,
        helpful,
        named,
        typed,
        seen.isEmpty() ? excluded : joined(excluded, List.of(Restrictions.numbered(seen))),
        contradicting,
        joined(fixed, known),
        byFacet,
        now);
  }

  private static List<Query> orNamed(List<Query> wanted, List<Query> named) {
    if (named.isEmpty()) {
      return wanted;
    }
    List<Query> ways = new ArrayList<>(named);
    ways.add(must(wanted));
    return List.of(Queries.any(ways));
  }

  /// The words' leg: scored by the wanted terms and by what else helps.
  Query words() {
    List<Query> better = joined(helpful, typed);
    return Query.of(
        q ->
            q.bool(
                b -> {
                  selecting(b, byFacet.values());
                  return better.isEmpty() ? b : b.should(better);
                }));
  }

  /// Finds what {@link #words()} finds, to be counted: what only helps is left out.
  Query wordsForCounts() {
    return Query.of(q -> q.bool(b -> selecting(b, byFacet.values())));
  }

  /// As {@link #wordsForCounts()}, without what the values of a facet restrict.
  Query wordsForFacets() {
    return Query.of(q -> q.bool(b -> selecting(b, List.of())));
  }

  private BoolQuery.Builder selecting(BoolQuery.Builder bool, Collection<Query> chosen) {
    return bool.must(wanted).filter(now(chosen)).mustNot(excluded);
  }

  /// What the values of the other facets restrict.
  List<Query> restrictionsBut(Facet facet) {
    return byFacet.entrySet().stream()
        .filter(chosen -> chosen.getKey() != facet.filter())
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The meaning's leg: the jobs nearest to `vector` among those that the filters let through.
  /// Terms and wishes take no part in the score; they are there to be reported.
  Query nearest(List<Float> vector, int k) {
    Query nearest = near(vector, k);
    List<Query> reported = reportedOnly();
    return reported.isEmpty()
        ? nearest
        : Query.of(q -> q.bool(b -> b.must(nearest).should(reported)));
  }

  /// The same jobs, without those that the words' leg finds.
  Query onlyNearest(List<Float> vector, int k) {
    Query nearest = near(vector, k);
    return wanted.isEmpty()
        ? nearest
        : Query.of(q -> q.bool(b -> b.must(nearest).mustNot(must(wanted))));
  }

  private Query near(List<Float> vector, int k) {
    return named.isEmpty() ? knn(vector, k) : nearestOrNamed(vector, k);
  }

  /// A job that the text calls by its number need not be near.
  private Query nearestOrNamed(List<Float> vector, int k) {
    List<Query> ways = new ArrayList<>(named);
    ways.add(knn(vector, k));
    return Query.of(q -> q.bool(b -> b.must(Queries.any(ways)).filter(allowed())));
  }

  private Query allowed() {
    List<Query> unwanted = joined(excluded, contradicting);
    return Query.of(q -> q.bool(b -> b.filter(now(byFacet.values())).mustNot(unwanted)));
  }

  private Query knn(List<Float> vector, int k) {
    Query filter = allowed();
    return Query.of(
        q ->
            q.knn(
                n ->
                    n.field(Fields.EMBEDDING)
                        .vector(vector)
                        .k(k)
                        .methodParameters("ef_search", JsonData.of(EXPLORED))
                        .filter(filter)));
  }

  private List<Query> reportedOnly() {
    List<Query> reported = new ArrayList<>();
    if (!wanted.isEmpty()) {
      reported.add(
          Query.of(q -> q.bool(b -> b.must(wanted).boost(0f).queryName(MatchNames.ALL_TERMS))));
    }
    if (!helpful.isEmpty()) {
      reported.add(Query.of(q -> q.bool(b -> b.should(helpful).boost(0f))));
    }
    return List.copyOf(reported);
  }

  /// What must hold at the moment.
  private List<Query> now(Collection<Query> chosen) {
    return joined(List.of(Restrictions.openOn(now)), joined(fixed, chosen));
  }

  /// As {@link #words()}, but for what time changes: whether a job is open, and how old it is.
  Query wordsAtAnyTime() {
    return Query.of(q -> q.bool(b -> b.must(wanted).filter(atAnyTime()).mustNot(excluded)));
  }

  /// What a job must be that has the meaning, but for what time changes.
  Query allowedAtAnyTime() {
    List<Query> unwanted = joined(excluded, contradicting);
    return Query.of(q -> q.bool(b -> b.filter(atAnyTime()).mustNot(unwanted)));
  }

  private List<Query> atAnyTime() {
    return joined(
        fixed,
        byFacet.entrySet().stream()
            .filter(chosen -> chosen.getKey() != Facet.AGE)
            .map(Map.Entry::getValue)
            .toList());
  }

  private static List<Query> joined(Collection<Query> some, Collection<Query> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
