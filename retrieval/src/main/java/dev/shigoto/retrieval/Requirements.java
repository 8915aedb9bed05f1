package dev.shigoto.retrieval;

import static java.util.stream.Collectors.joining;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Reading;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wish.Without;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.retrieval.Requirement.Kind;
import dev.shigoto.retrieval.Requirement.Sense;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Takes a query apart into all that it asks of a job, each part compiled by the methods that
/// compile the whole.
///
/// @param readings what words were understood as
/// @param dictionary knows what else an occupation is called
record Requirements(
    JobQuery query, List<Reading> readings, Repeats repeats, SeekersDictionary dictionary) {

  List<Requirement> at(Instant now) {
    return Stream.of(
            Stream.of(plain(Kind.OPEN, Sense.MUST, Restrictions.openOn(now))),
            FilterField.of(query.filters()).stream().map(it -> filter(it, now)),
            query.wishes().all().stream().flatMap(this::wish),
            words(now))
        .flatMap(part -> part)
        .toList();
  }

  private static Requirement plain(Kind kind, Sense sense, Query query) {
    return new Requirement(kind, Asked.byWords(""), sense, query, _ -> "");
  }

  private Requirement filter(FilterField.Single single, Instant now) {
    Filters filter = single.filter();
    Kind kind = single.field() == FilterField.EXCLUDE_JOB_IDS ? Kind.EXCLUSION : Kind.FILTER;
    Query query =
        Queries.all(
            Stream.concat(
                    Restrictions.fixed(filter).stream(),
                    Restrictions.byFacet(filter, now).values().stream())
                .toList());
    return new Requirement(kind, asked(single), Sense.MUST, query, single::own);
  }

  /// Words may have asked for it.
  private Asked asked(FilterField.Single single) {
    Optional<Reading> reading =
        readings.stream()
            .filter(it -> it.effect() == Effect.FILTER)
            .filter(it -> single.field().in(it.filter()).findAny().isPresent())
            .findFirst();
    return new Asked(
        single.field().apiName(),
        single.filter(),
        reading.map(Reading::words).orElse(""),
        reading.map(Reading::meaning).orElse(""),
        reading.map(Reading::stage));
  }

  private Stream<Requirement> wish(Wish wish) {
    return WishMatch.contradicted(wish.meaning())
        .map(
            it ->
                new Requirement(
                    Kind.FILTER, asked(wish), Sense.MUST_NOT, it, job -> own(wish.meaning(), job)));
  }

  /// Several contracts or places are one wish, and were read one by one.
  private Asked asked(Wish wish) {
    List<Reading> read =
        readings.stream()
            .filter(it -> it.effect() == Effect.BOOST)
            .filter(it -> (" " + wish.words() + " ").contains(" " + it.words() + " "))
            .toList();
    return new Asked(
        "understand",
        Filters.NONE,
        wish.words(),
        read.stream().map(Reading::meaning).distinct().collect(joining("・")),
        read.stream().map(Reading::stage).findFirst());
  }

  private static String own(Wish.Meaning meaning, JobDocument job) {
    return switch (meaning) {
      case Keeps it -> against(it.condition(), job);
      case UnderContract _ -> job.employmentType().name();
      case FromHome _ -> job.remote().name();
      case InArea _, Elsewhere _ -> place(job);
      case Without it -> "speaks of " + it.topic() + ", or is work that has it";
      case OtherThan it -> "is work that has " + it.topic();
      case Wish.AtLevel _, Wish.WithLicence _, Wish.OfOccupation _ -> "";
    };
  }

  /// What the ad says that rules the condition out.
  private static String against(Condition wished, JobDocument job) {
    List<Condition> others =
        Wishes.contradicting(wished).stream().filter(job.conditions()::contains).sorted().toList();
    return Stream.of(FilterField.names(others), denied(wished, job))
        .filter(it -> !it.isEmpty())
        .collect(joining("; "));
  }

  private static String denied(Condition wished, JobDocument job) {
    return job.conditionsDenied().contains(wished) ? "denies " + wished : "";
  }

  private static String place(JobDocument job) {
    String stations = job.stations().stream().map(StationAccess::name).collect(joining(", "));
    return (job.prefecture() + job.city() + " " + stations).strip();
  }

  private Stream<Requirement> words(Instant now) {
    ClauseMatch text = ClauseMatch.of(query.text(), dictionary);
    Matching whole = Matching.of(query, now, dictionary);
    Stream<Requirement> repeat =
        repeats == Repeats.SHOWN
            ? Stream.empty()
            : Stream.of(plain(Kind.REPEAT, Sense.MUST_NOT, Restrictions.repeatsAnother()));
    return Stream.of(
            text.excluded().stream().map(it -> typed(Kind.EXCLUSION, Sense.MUST_NOT, it)),
            repeat,
            sought(text).map(it -> typed(Kind.TERM, Sense.MUST, it)),
            Stream.of(plain(Kind.WORDS, Sense.MUST, Queries.all(whole.wanted()))),
            whole.contradicting().stream().map(it -> plain(Kind.MEANING, Sense.MUST_NOT, it)))
        .flatMap(part -> part);
  }

  /// Where no word is needed, any wish that is met will do.
  private Stream<ClauseMatch.Typed> sought(ClauseMatch text) {
    Stream<ClauseMatch.Typed> wishes =
        query.wishes().all().stream()
            .map(it -> new Wishes(List.of(it)))
            .map(it -> new ClauseMatch.Typed(words(it), Queries.any(WishMatch.met(it))));
    return text.needed().isEmpty()
        ? Stream.concat(text.sought().stream(), wishes)
        : text.sought().stream();
  }

  private static String words(Wishes wishes) {
    return wishes.all().stream().map(Wish::words).collect(joining(" "));
  }

  private static Requirement typed(Kind kind, Sense sense, ClauseMatch.Typed part) {
    return new Requirement(kind, Asked.byWords(part.words()), sense, part.query(), _ -> "");
  }
}
