package dev.shigoto.domain.query;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.InArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places: 東京都新宿区, 渋谷, 関西. Prefectures and cities are strict where there is no
/// doubt which are meant and the caller has not chosen his own; names of several places are wishes.
final class PlaceStage implements StageReader {

  private static final Pattern PREFECTURE = Pattern.compile("^(北海道|東京都|京都府|大阪府|[^ ]{2,3}県)");
  private static final Pattern CITY = Pattern.compile("^[^ ]{1,9}?[市区町村]");
  private static final Pattern BEHIND =
      Pattern.compile("^(?:県内|府内|市内|区内|内|エリア|周辺|近辺|近郊|付近|近く|方面|勤務|在住|地方|駅周辺)+");

  private final PlaceWords words;
  private final SeekersDictionary dictionary;

  PlaceStage(Gazetteer gazetteer, SeekersDictionary dictionary) {
    this.words = new PlaceWords(gazetteer);
    this.dictionary = dictionary;
  }

  @Override
  public Stage stage() {
    return Stage.PLACES;
  }

  @Override
  public void read(Line line, Draft draft) {
    Set<Prefecture> within = new HashSet<>(draft.given.prefectures());
    for (Free free : line.chunks()) {
      readPrefecture(free, line, draft, within);
    }
    for (Free free : line.chunks()) {
      readCity(free, line, draft, within);
    }
    for (Free free : line.chunks()) {
      readBareName(free, line, draft, within);
    }
  }

  private void readPrefecture(Free free, Line line, Draft draft, Set<Prefecture> within) {
    Matcher full = PREFECTURE.matcher(free.text());
    String name = full.find() ? full.group() : longestName(free.text());
    Set<Prefecture> named = Prefectures.NAMES.getOrDefault(name, Set.of());
    if (!named.isEmpty()) {
      int end = behind(free.start() + name.length(), line);
      strict(
          free.start(),
          end,
          named.stream().sorted().<Area>map(Area.InPrefecture::new).toList(),
          line,
          draft);
      within.addAll(named);
    }
  }

  /// A name that the whole chunk is, or that another known word follows.
  private String longestName(String chunk) {
    for (int end = Math.min(chunk.length(), Prefectures.LONGEST); end >= 2; end--) {
      String name = chunk.substring(0, end);
      if (Prefectures.NAMES.containsKey(name) && standsAlone(chunk, end)) {
        return name;
      }
    }
    return "";
  }

  private boolean standsAlone(String chunk, int end) {
    String rest = BEHIND.matcher(chunk.substring(end)).replaceFirst("");
    return rest.isEmpty() || isWord(rest);
  }

  private boolean isWord(String rest) {
    return dictionary.knows(rest) || Occupations.isWord(rest) || WeakWords.has(rest);
  }

  private void readCity(Free free, Line line, Draft draft, Set<Prefecture> within) {
    Matcher match = CITY.matcher(free.text());
    int end = 0;
    List<Area> found = List.of();
    for (int at = 2; at <= Math.min(free.text().length(), 9); at++) {
      String name = free.text().substring(0, at);
      List<Area> cities = match.find(0) ? words.cities(name, within) : List.of();
      if (!cities.isEmpty()) {
        found = cities;
        end = at;
      }
    }
    if (end > 0) {
      strict(free.start(), behind(free.start() + end, line), found, line, draft);
    }
  }

  private void readBareName(Free free, Line line, Draft draft, Set<Prefecture> within) {
    String chunk = free.text();
    for (int end = chunk.length(); end >= 2; end--) {
      String name = chunk.substring(0, end);
      if (standsAlone(chunk, end) && (end < chunk.length() || !isWord(name))) {
        List<Area> areas = words.called(name, within);
        if (!areas.isEmpty()) {
          bare(free.start(), behind(free.start() + end, line), areas, line, draft);
          return;
        }
      }
    }
  }

  private void bare(int start, int end, List<Area> areas, Line line, Draft draft) {
    boolean sure =
        areas.stream().allMatch(InCity.class::isInstance)
            && PlaceWords.prefectures(areas).size() == 1;
    if (sure) {
      strict(start, end, areas, line, draft);
    } else {
      draft.wish(stage(), line.typed(start, end), new InArea(areas));
      line.take(start, end);
    }
  }

  /// As filters, if the caller has none of the kind.
  private void strict(int start, int end, List<Area> areas, Line line, Draft draft) {
    InArea meaning = new InArea(areas);
    String typed = line.typed(start, end);
    if (!draft.given.prefectures().isEmpty() || !draft.given.cities().isEmpty()) {
      draft.wish(stage(), typed, meaning);
    } else {
      add(areas, draft.filters);
      draft.read(
          new Reading(
              stage(),
              typed,
              Reading.Effect.FILTER,
              MeaningText.of(meaning),
              MeaningFilter.of(meaning)));
    }
    line.take(start, end);
  }

  private static void add(List<Area> areas, FilterDraft filters) {
    for (Area area : areas) {
      switch (area) {
        case Area.InPrefecture it -> filters.prefectures.add(it.prefecture());
        case InCity it -> {
          filters.prefectures.add(it.prefecture());
          filters.cities.add(it.city());
        }
        case AtStation _ -> {}
      }
    }
  }

  private static int behind(int end, Line line) {
    Matcher more = BEHIND.matcher(line.normal().substring(end));
    return more.find() ? end + more.end() : end;
  }
}
