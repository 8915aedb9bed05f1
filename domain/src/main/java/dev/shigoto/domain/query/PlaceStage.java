package dev.shigoto.domain.query;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places: 東京都新宿区, 渋谷, 関西. A prefecture that stands by itself is strict, unless the caller has
/// chosen his own: every ad knows its prefecture. Many do not know their city, so that one is a
/// wish, as is every place inside a sentence.
final class PlaceStage implements StageReader {

  private static final Pattern PREFECTURE = Pattern.compile("^(北海道|東京都|京都府|大阪府|[^ ]{2,3}県)");
  private static final Pattern CITY = Pattern.compile("^[^ ]{1,9}?[市区町村]");
  private static final Pattern BEHIND =
      Pattern.compile("^(?:県内|府内|市内|区内|内|エリア|周辺|近辺|近郊|付近|近く|方面|勤務|在住|地方|駅周辺)+");

  /// Characters without a blank of what speaks of a place, and need not ask for it.
  private static final int LONG_SENTENCE = 20;

  private static final int SHORTEST_CITY = 2;
  private static final int LONGEST_CITY = 9;

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
      List<Area> areas = named.stream().sorted().<Area>map(Area.InPrefecture::new).toList();
      boolean leftOut = line.behindBut(end) > end;
      if (!leftOut) {
        within.addAll(named);
      }
      if (!leftOut && isName(free, name.length(), line, within)) {
        strict(free.start(), end, areas, line, draft);
      } else {
        wish(free.start(), end, areas, line, draft);
      }
    }
  }

  /// What follows the name is nothing, a known word or a city, and all of it is no sentence.
  private boolean isName(Free chunk, int end, Line line, Set<Prefecture> within) {
    return line.lengthAround(chunk.start()) < LONG_SENTENCE
        && (standsAlone(chunk.text(), end)
            || lengthOfCity(chunk.text().substring(end), within) > 0);
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
    return rest.isEmpty() || isWord(rest) || Line.BUT.matcher(rest).find();
  }

  private boolean isWord(String rest) {
    return dictionary.knows(rest) || Occupations.isWord(rest) || WeakWords.has(rest);
  }

  private void readCity(Free free, Line line, Draft draft, Set<Prefecture> within) {
    int end = lengthOfCity(free.text(), within);
    if (end > 0) {
      List<Area> found = words.cities(free.text().substring(0, end), within);
      wish(free.start(), behind(free.start() + end, line), found, line, draft);
    }
  }

  /// Length of the longest name of a city that `text` begins with, 0 if there is none.
  private int lengthOfCity(String text, Set<Prefecture> within) {
    if (!CITY.matcher(text).find()) {
      return 0;
    }
    for (int end = Math.min(text.length(), LONGEST_CITY); end >= SHORTEST_CITY; end--) {
      if (!words.cities(text.substring(0, end), within).isEmpty()) {
        return end;
      }
    }
    return 0;
  }

  private void readBareName(Free free, Line line, Draft draft, Set<Prefecture> within) {
    String chunk = free.text();
    for (int end = chunk.length(); end >= 2; end--) {
      String name = chunk.substring(0, end);
      if (standsAlone(chunk, end) && (end < chunk.length() || !isWord(name))) {
        List<Area> areas = words.called(name, within);
        if (!areas.isEmpty()) {
          wish(free.start(), behind(free.start() + end, line), areas, line, draft);
          return;
        }
      }
    }
  }

  private void wish(int start, int end, List<Area> areas, Line line, Draft draft) {
    int behind = line.behindBut(end);
    Meaning meaning = behind > end ? new Elsewhere(areas) : new InArea(areas);
    draft.wish(stage(), line.typed(start, behind), meaning);
    line.hide(start, behind);
  }

  /// As a filter, if the caller has none of the kind.
  private void strict(int start, int end, List<Area> prefectures, Line line, Draft draft) {
    if (!draft.given.prefectures().isEmpty() || !draft.given.cities().isEmpty()) {
      wish(start, end, prefectures, line, draft);
      return;
    }
    InArea meaning = new InArea(prefectures);
    Filters same = MeaningFilter.of(meaning);
    draft.filters.prefectures.addAll(same.prefectures());
    draft.read(
        new Reading(
            stage(), line.typed(start, end), Reading.Effect.FILTER, MeaningText.of(meaning), same));
    line.hide(start, end);
  }

  private static int behind(int end, Line line) {
    Matcher more = BEHIND.matcher(line.normal().substring(end));
    return more.find() ? end + more.end() : end;
  }
}
