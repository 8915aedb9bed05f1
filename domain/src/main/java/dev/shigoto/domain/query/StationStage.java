package dev.shigoto.domain.query;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.StationName;
import dev.shigoto.domain.query.Reading.Effect;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.InArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stations: 半蔵門線 住吉駅, 渋谷駅近く, 新宿駅 徒歩10分. Read before conditions, for 駅近 is one.
final class StationStage implements StageReader {

  private static final Pattern STATION =
      Pattern.compile(
          "(?:(?<line>[^ ]{1,14}(?:線|ライン|鉄道|電鉄|メトロ|モノレール))[ の]?)?(?<name>[^ 線]{1,10}?)駅"
              + "(?!員|ビル|ナカ|伝|長|弁|係|務|売店|直結|チカ|ちか|近(?!く))(?<behind>前|近く|周辺|付近|近辺|そば|から)?"
              + "(?: ?徒歩(?<minutes>[0-9]{1,2})分(?:以内|圏内)?)?");
  private static final int MOST_WALK = 60;

  private final PlaceWords words;

  StationStage(Gazetteer gazetteer) {
    this.words = new PlaceWords(gazetteer);
  }

  @Override
  public Stage stage() {
    return Stage.PLACES;
  }

  @Override
  public void read(Line line, Draft draft) {
    Matcher match = STATION.matcher(line.normal());
    while (match.find()) {
      if (line.isFree(match.start(), match.end())) {
        station(match, line, draft);
      }
    }
  }

  private void station(Matcher match, Line line, Draft draft) {
    int end = line.behindBut(match.end());
    String typed = line.typed(match.start(), end);
    int minutes = match.group("minutes") == null ? 0 : Integer.parseInt(match.group("minutes"));
    if (end > match.end()) {
      draft.wish(stage(), typed, new Elsewhere(meant(match)));
    } else if (minutes >= 1 && minutes <= MOST_WALK && draft.filters.station.isEmpty()) {
      onFoot(new NearStation(match.group("name"), minutes), typed, draft);
    } else {
      draft.wish(stage(), typed, new InArea(meant(match)));
    }
    line.hide(match.start(), end);
  }

  private List<Area> meant(Matcher match) {
    StationName name = StationName.of(match.group("name"));
    String on = match.group("line");
    List<Area> areas = words.stations(on == null ? name : name.on(on), Set.of());
    return areas.isEmpty() ? List.of(PlaceWords.unknownStation(name.name())) : areas;
  }

  private void onFoot(NearStation near, String typed, Draft draft) {
    draft.filters.station = Optional.of(near);
    FilterDraft same = new FilterDraft(Filters.NONE);
    same.station = draft.filters.station;
    String meaning = near.name() + "駅から徒歩" + near.walkMinutes() + "分以内";
    draft.read(new Reading(stage(), typed, Effect.FILTER, meaning, same.done()));
  }
}
