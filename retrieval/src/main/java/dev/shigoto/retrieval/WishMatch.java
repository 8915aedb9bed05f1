package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.phrase;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.query.PayFloor;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.AtLevel;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.Meaning;
import dev.shigoto.domain.query.Wish.OfOccupation;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wish.WithLicence;
import dev.shigoto.domain.query.Wish.Without;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.domain.query.WorkTopic;
import dev.shigoto.indextemplates.Fields;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.DisMaxQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job meets or contradicts a wish, as {@link
/// dev.shigoto.domain.query.Wish} says. A job that does neither says nothing of it.
final class WishMatch {

  private WishMatch() {}

  /// What jobs are the better for.
  static List<Query> met(Wishes wishes) {
    return Stream.concat(
            IntStream.range(0, wishes.all().size())
                .boxed()
                .flatMap(i -> met(wishes.all().get(i), i)),
            said(wishes))
        .toList();
  }

  /// Who asks for a monthly wage looks for work that is paid by the month, though an hourly one may
  /// come to as much. A year's income is said of any pay.
  static List<Query> paidAlike(Optional<PayFloor> floor) {
    return floor.map(PayFloor::unit).filter(unit -> unit != PayUnit.YEAR).stream()
        .map(unit -> Queries.scoring(Boosts.PAID_ALIKE, equalTo(Fields.PAY_UNIT, unit.name())))
        .toList();
  }

  /// Each word once, reported by the place of the first wish that has it.
  private static Stream<Query> said(Wishes wishes) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < wishes.all().size(); i++) {
      int place = i;
      words(wishes.all().get(i)).forEach(it -> places.putIfAbsent(it, place));
    }
    return places.entrySet().stream().map(it -> said(it.getKey(), it.getValue()));
  }

  /// Reported by its place among the wishes.
  private static Stream<Query> met(Wish wish, int place) {
    return met(wish.meaning())
        .map(
            it ->
                Query.of(
                    q ->
                        q.constantScore(
                            c ->
                                c.filter(it)
                                    .boost(Boosts.WISH)
                                    .queryName(MatchNames.wish(place)))));
  }

  /// Several places are words of their own.
  private static Stream<String> words(Wish wish) {
    return switch (wish.meaning()) {
      case InArea _, Elsewhere _ -> Arrays.stream(wish.words().split(" "));
      case OtherThan _ -> Stream.empty();
      default -> Stream.of(wish.words());
    };
  }

  /// An ad that says so in the seeker's own words says it for certain.
  private static Query said(String words, int place) {
    return DisMaxQuery.of(
            d ->
                d.queries(
                        phrase(Fields.TITLE_BIGRAM, words, Boosts.WISH_SAID),
                        phrase(Fields.DESCRIPTION_BIGRAM, words, Boosts.WISH_SAID))
                    .tieBreaker(Boosts.OTHER_FIELDS)
                    .queryName(MatchNames.said(place)))
        .toQuery();
  }

  /// What no job may be.
  static List<Query> contradicted(Wishes wishes) {
    return wishes.of(Meaning.class).flatMap(WishMatch::contradicted).toList();
  }

  static Stream<Query> met(Meaning meaning) {
    return switch (meaning) {
      case Keeps it -> Stream.of(oneOf(Fields.CONDITIONS, names(Wishes.keeping(it.condition()))));
      case UnderContract it -> Stream.of(oneOf(Fields.EMPLOYMENT_TYPE, names(it.types())));
      case FromHome it -> Stream.of(oneOf(Fields.REMOTE, names(it.levels())));
      case AtLevel it -> Stream.of(oneOf(Fields.SENIORITY, names(it.levels())));
      case WithLicence it -> Stream.of(oneOf(Fields.LICENCES, it.names()));
      case OfOccupation it -> Stream.of(oneOf(Fields.OCCUPATION_CLASS, it.codes()));
      case InArea it -> Stream.of(AreaMatch.in(it.areas()));
      case Elsewhere it -> Stream.of(AreaMatch.elsewhere(it.areas()));
      case Without it -> Stream.of(TopicMatch.absent(it));
      case OtherThan _ -> Stream.empty();
    };
  }

  static Stream<Query> contradicted(Meaning meaning) {
    return switch (meaning) {
      case Keeps it -> Stream.of(broken(it.condition()));
      case UnderContract it -> Stream.of(otherContract(it));
      case FromHome it -> Stream.of(otherLevel(it));
      case InArea it -> Stream.of(AreaMatch.elsewhere(it.areas()));
      case Elsewhere it -> Stream.of(AreaMatch.in(it.areas()));
      case Without it -> Stream.of(TopicMatch.present(it));
      case OtherThan it -> Stream.of(always(it));
      case AtLevel _, WithLicence _, OfOccupation _ -> Stream.empty();
    };
  }

  private static Query always(OtherThan wish) {
    return oneOf(Fields.OCCUPATION_CLASS, new TreeSet<>(WorkTopic.of(wish.topic()).has()));
  }

  private static Query broken(Condition condition) {
    Query denied = equalTo(Fields.CONDITIONS_DENIED, condition.name());
    Collection<Condition> others = Wishes.contradicting(condition);
    return others.isEmpty()
        ? denied
        : any(List.of(oneOf(Fields.CONDITIONS, names(others)), denied));
  }

  private static Query otherContract(UnderContract wish) {
    return oneOf(
        Fields.EMPLOYMENT_TYPE,
        names(
            Arrays.stream(EmploymentType.values())
                .filter(it -> it != EmploymentType.OTHER && !wish.types().contains(it))
                .toList()));
  }

  private static Query otherLevel(FromHome wish) {
    return oneOf(
        Fields.REMOTE,
        names(
            Arrays.stream(RemoteLevel.values())
                .filter(it -> it != RemoteLevel.UNKNOWN && !wish.levels().contains(it))
                .toList()));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
