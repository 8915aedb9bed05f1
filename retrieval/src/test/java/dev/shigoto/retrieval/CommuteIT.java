package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.commute.Reach;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.Commute;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.NearStation;
import dev.shigoto.domain.query.QueryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way to work, in the engine and in plain Java.
class CommuteIT {

  private static final TravelTimes WAYS = TravelTimes.over(Gazetteer.builtIn());
  private static final Map<Long, Job> JOBS =
      DemoIndex.JOBS.stream().collect(Collectors.toMap(it -> it.id().value(), Function.identity()));

  @ParameterizedTest
  @ValueSource(strings = {"渋谷", "梅田", "札幌", "名古屋"})
  void no_way_is_over_the_limit_and_a_larger_limit_loses_no_job(String station) {
    Reach reach = from(station);
    Set<Long> before = Set.of();
    for (int minutes = 1; minutes <= Reach.MOST_MINUTES; minutes = minutes * 3 / 2 + 1) {
      int most = minutes;
      Set<Long> found = new HashSet<>(ids(commute(reach, most), Sort.NEWEST));
      assertTrue(found.containsAll(before), () -> station + " " + most);
      found.forEach(it -> assertTrue(minutes(reach, it).orElse(999) <= most, () -> station + it));
      before = found;
    }
    assertFalse(before.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"渋谷", "梅田", "名古屋"})
  void the_shortest_way_comes_first_and_the_list_is_complete(String station) {
    Reach reach = from(station);

    List<Long> ids = ids(commute(reach, 90), Sort.COMMUTE);

    List<Integer> minutes = ids.stream().map(it -> minutes(reach, it).orElse(999)).toList();
    assertEquals(minutes.stream().sorted().toList(), minutes);
    assertEquals(new TreeSet<>(ids(commute(reach, 90), Sort.NEWEST)), new TreeSet<>(ids));
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void words_select_and_do_not_order() {
    Reach reach = from("渋谷");
    JobQuery query = JobQuery.typed(QueryText.parse("スタッフ"), commute(reach, 120));

    List<Long> ids = Asking.query(query).by(Sort.COMMUTE).size(7).allIds(DemoIndex.SEARCH);

    List<Integer> minutes = ids.stream().map(it -> minutes(reach, it).orElse(999)).toList();
    assertEquals(minutes.stream().sorted().toList(), minutes);
  }

  @Test
  void a_station_with_a_prefecture_is_that_one_alone() {
    Job two = JobBuilder.job(1, "店員").in(Prefecture.TOKYO, "府中市").near("府中", 5).build();
    Job three = JobBuilder.job(2, "店員").in(Prefecture.HIROSHIMA, "府中市").near("府中", 5).build();
    try (SearchIndex index = SearchIndex.of(List.of(two, three))) {
      StationName name = StationName.of("府中");
      assertEquals(List.of(1L, 2L), found(index, new NearStation("府中", 10)));
      assertEquals(List.of(1L), found(index, told(name.in(Prefecture.TOKYO))));
      assertEquals(List.of(2L), found(index, told(name.in(Prefecture.HIROSHIMA))));
    }
  }

  private static NearStation told(StationName name) {
    Set<String> keys =
        Gazetteer.builtIn().stations(name).stream().map(it -> it.key()).collect(Collectors.toSet());
    return new NearStation(name, keys, 10);
  }

  private static List<Long> found(SearchIndex index, NearStation station) {
    JobQuery query =
        JobQuery.typed(QueryText.EMPTY, filters(Optional.of(station), Optional.empty()));
    return Asking.query(query).allIds(index.search()).stream().sorted().toList();
  }

  private static List<Long> ids(Filters filters, Sort sort) {
    JobQuery query = JobQuery.typed(QueryText.EMPTY, filters);
    return new ArrayList<>(Asking.query(query).by(sort).size(13).allIds(DemoIndex.SEARCH));
  }

  private static Reach from(String station) {
    return WAYS.from(Gazetteer.builtIn().stations(StationName.of(station)).getFirst());
  }

  private static OptionalInt minutes(Reach reach, long id) {
    AdFacts facts = ReadFacts.of(JOBS.get(id).ad());
    return reach.minutesTo(facts.place().stops(), facts.place().points());
  }

  private static Filters commute(Reach reach, int minutes) {
    return filters(Optional.empty(), Optional.of(new Commute(reach, Optional.empty(), minutes)));
  }

  private static Filters filters(Optional<NearStation> station, Optional<Commute> commute) {
    return Filters.NONE.with(it -> it.station(station).commute(commute));
  }
}
