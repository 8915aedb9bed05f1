package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A query that is being understood.
final class Draft {

  private final Set<Stage> stages;
  private final List<Wish> wishes;
  private final List<Reading> readings = new ArrayList<>();
  final FilterDraft filters;

  Draft(JobQuery typed, Set<Stage> stages) {
    this.stages = stages;
    wishes = new ArrayList<>(typed.wishes().all());
    filters = new FilterDraft(typed.filters());
  }

  boolean does(Stage stage) {
    return stages.contains(stage);
  }

  /// Notes a wish that words ask.
  void wish(Stage stage, String words, Meaning meaning) {
    Wish wish = new Wish(meaning, words);
    if (!wishes.contains(wish)) {
      wishes.add(wish);
      readings.add(
          new Reading(
              stage, words, Effect.BOOST, MeaningText.of(meaning), MeaningFilter.of(meaning)));
    }
  }

  void read(Reading reading) {
    readings.add(reading);
  }

  Understood done(QueryText rest) {
    return new Understood(new JobQuery(rest, new Wishes(wishes), filters.done()), readings);
  }
}
