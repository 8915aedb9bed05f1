package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.all;
import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.bound;
import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.range;
import static dev.shigoto.retrieval.Queries.scoring;

import dev.shigoto.domain.commute.Reach;
import dev.shigoto.domain.commute.Walk;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.indextemplates.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.ChildScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.FieldValueFactorModifier;
import org.opensearch.client.opensearch._types.query_dsl.FunctionBoostMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The way to work as the engine can ask for it, with neither script nor rounding: stations that
/// are equally far make a list, and each list has its own limit for the walk that follows.
final class Ways {

  /// From which the minutes of the longest way are subtracted; more than two of them, so that
  /// every part of a score is above 0.
  private static final int BEST = 300;

  private Ways() {}

  /// Jobs whose shortest way takes at most the minutes asked for.
  static Query within(Commute commute) {
    List<Query> ways = new ArrayList<>();
    List<Query> byTrain =
        byMinutes(commute).entrySet().stream()
            .map(it -> walk(it.getValue(), commute.maxMinutes() - it.getKey()))
            .toList();
    if (!byTrain.isEmpty()) {
      ways.add(stop(any(byTrain), ChildScoreMode.None));
    }
    ways.add(onFoot(commute.reach().from(), longestWalk(commute)));
    return any(ways);
  }

  /// Scores `BEST` less the minutes of the shortest way: whole numbers, exact as they are.
  static Query shortestFirst(Commute commute) {
    Stream<Query> byTrain = Stream.of(stop(trainAndWalk(commute), ChildScoreMode.Max));
    Stream<Query> onFoot =
        IntStream.rangeClosed(1, longestWalk(commute))
            .mapToObj(it -> scoring(BEST - it, onFoot(commute.reach().from(), it)));
    List<Query> ways =
        (byMinutes(commute).isEmpty() ? onFoot : Stream.concat(byTrain, onFoot)).toList();
    return Query.of(q -> q.disMax(d -> d.queries(ways)));
  }

  /// What remains of the score for the train, and of an hour and a half for the walk.
  private static Query trainAndWalk(Commute commute) {
    List<Query> trains =
        byMinutes(commute).entrySet().stream()
            .map(
                it ->
                    scoring(
                        BEST - Fields.STOP_SPARE_OF - it.getKey(),
                        oneOf(Fields.STOP_STATION, it.getValue())))
            .toList();
    Query spare =
        Query.of(
            q ->
                q.functionScore(
                    f ->
                        f.query(Queries.everything())
                            .boostMode(FunctionBoostMode.Replace)
                            .functions(
                                one ->
                                    one.fieldValueFactor(
                                        v ->
                                            v.field(Fields.STOP_SPARE)
                                                .modifier(FieldValueFactorModifier.None)))));
    return Query.of(q -> q.bool(b -> b.must(any(trains), spare)));
  }

  /// Keys of the stations that are reached in time, by the minutes to them.
  private static Map<Integer, List<String>> byMinutes(Commute commute) {
    Reach reach = commute.reach();
    return reach.minutes().entrySet().stream()
        .filter(it -> it.getValue() <= commute.maxMinutes())
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  private static Query walk(List<String> stations, int atMost) {
    return all(
        List.of(
            oneOf(Fields.STOP_STATION, stations),
            range(Fields.STOP_MINUTES, r -> r.lte(bound(atMost)))));
  }

  private static Query stop(Query holds, ChildScoreMode score) {
    return Query.of(q -> q.nested(n -> n.path(Fields.STOPS).query(holds).scoreMode(score)));
  }

  private static int longestWalk(Commute commute) {
    return Math.min(commute.maxMinutes(), Walk.MOST_MINUTES);
  }

  private static Query onFoot(GeoPoint from, int minutes) {
    return Restrictions.within(from, Walk.km(minutes));
  }
}
