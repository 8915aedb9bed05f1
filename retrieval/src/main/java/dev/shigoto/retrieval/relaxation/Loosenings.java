package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.Reading;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.domain.query.Understood;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All single changes that make a query looser, the smallest first, and the words alone of which no
/// job has two.
public final class Loosenings {

  /// Each is counted, and nobody reads more.
  private static final int MOST = 24;

  private Loosenings() {}

  /// @param typed with the caller's own filters
  /// @param understood what was made of it
  /// @param unmatched whether no job has enough of its words
  public static List<Loosened> of(JobQuery typed, Understood understood, boolean unmatched) {
    return Stream.of(
            Widenings.of(chosen(typed, understood)),
            wishedCities(typed, understood),
            Droppings.of(typed),
            WordDroppings.of(typed, understood, unmatched))
        .flatMap(part -> part)
        .limit(MOST)
        .toList();
  }

  /// The prefectures of cities that were typed.
  private static Stream<Loosened> wishedCities(JobQuery typed, Understood understood) {
    return understood.readings().stream()
        .filter(it -> it.stage() == Stage.PLACES && !it.filter().cities().isEmpty())
        .flatMap(
            it ->
                TypedWords.without(typed.text(), it.words()).stream()
                    .map(rest -> JobQuery.typed(rest, in(it.filter(), typed.filters()))))
        .flatMap(Widenings::ofCities);
  }

  private static Filters in(Filters place, Filters chosen) {
    return chosen.with(it -> it.cities(place.cities()).prefectures(place.prefectures()));
  }

  /// The same with the filters that were typed as if they had been chosen, so that they can be
  /// widened: 時給1500円以上 in words has no lower floor beside it.
  private static JobQuery chosen(JobQuery typed, Understood understood) {
    Optional<QueryText> rest = Optional.of(typed.text());
    for (Reading reading : understood.readings()) {
      if (reading.effect() == Effect.FILTER) {
        rest = rest.flatMap(text -> TypedWords.without(text, reading.words()));
      }
    }
    return rest.map(text -> JobQuery.typed(text, understood.query().filters())).orElse(typed);
  }
}
