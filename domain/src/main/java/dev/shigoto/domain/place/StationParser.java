package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.StationAccess;
import java.util.List;
import java.util.Optional;

/// Reads stations with the walk from them: 東京メトロ半蔵門線「住吉」駅から徒歩5分, JR米子駅 徒歩約3分.
public final class StationParser {

  private StationParser() {}

  /// The stations in the order of the text; a station without a walk in minutes is left out.
  public static List<StationAccess> parse(String text) {
    return StationFinder.find(AdText.of(AdField.DESCRIPTION, text), Optional.empty()).stream()
        .filter(it -> it.access() == Access.WALK && it.minutes().isPresent())
        .map(it -> new StationAccess(it.line(), it.name(), it.minutes().getAsInt()))
        .distinct()
        .toList();
  }
}
