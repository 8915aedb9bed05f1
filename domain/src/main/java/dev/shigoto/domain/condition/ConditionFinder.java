package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.worktime.WorkingHours;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the conditions that hold, in the words of an ad that is still being put together.
public final class ConditionFinder {

  private ConditionFinder() {}

  /// @param holidays a text about days off and nothing else
  /// @param body everything else that the ad says
  public static Set<Condition> find(
      String title, WorkingHours hours, String holidays, String body) {
    AdText none = AdText.of(AdField.ADDRESS, "");
    AdWords words =
        new AdWords(
            AdText.of(AdField.TITLE, title),
            none,
            AdText.of(AdField.WORKING_HOURS, hours.text()),
            AdText.of(AdField.HOLIDAYS, holidays),
            none,
            none,
            none,
            AdText.of(AdField.DESCRIPTION, body));
    return ConditionReader.read(words, hours).stream()
        .filter(fact -> fact.polarity() == Polarity.YES)
        .map(ConditionFact::condition)
        .collect(Collectors.toUnmodifiableSet());
  }
}
