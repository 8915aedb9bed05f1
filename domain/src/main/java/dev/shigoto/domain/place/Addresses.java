package dev.shigoto.domain.place;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.Municipality;
import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the municipalities that a text names, in one pass: each name ends in 市, 区, 町 or 村.
final class Addresses {

  private static final Pattern PREFECTURE = Pattern.compile(prefectures());
  private static final String ENDINGS = "市区町村";
  private static final int COUNTY = 6; // letters of the longest 郡

  private final Gazetteer gazetteer;

  Addresses(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A municipality that a text names.
  ///
  /// @param start of its prefecture where that stands before it
  /// @param prefectureNamed whether the text says the prefecture
  record Mention(Municipality municipality, int start, int end, boolean prefectureNamed) {}

  /// @param within the prefecture of names that several have; empty where unknown
  List<Mention> in(String text, Optional<Prefecture> within) {
    List<Mention> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (ENDINGS.indexOf(text.charAt(i)) >= 0) {
        Optional<Mention> mention = endingAt(text, from, i + 1, within);
        if (mention.isPresent()) {
          replaceCityOf(mention.get(), found);
          found.add(mention.get());
          from = mention.get().end();
        }
      }
    }
    return found;
  }

  /// 札幌市 is followed by its ward.
  private static void replaceCityOf(Mention ward, List<Mention> found) {
    if (!found.isEmpty() && ward.start() <= found.getLast().start()) {
      found.removeLast();
    }
  }

  private Optional<Mention> endingAt(String text, int from, int end, Optional<Prefecture> within) {
    for (int start = Math.max(0, end - gazetteer.longestMunicipality()); start < end - 1; start++) {
      String name = text.substring(start, end);
      List<Municipality> named = gazetteer.municipalitiesNamed(name);
      if (!named.isEmpty() && (start >= from || isWard(name))) {
        Optional<Mention> mention = mention(text, start, end, named, within);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWard(String name) {
    return name.endsWith("区") && name.indexOf('市', 1) > 0;
  }

  private static Optional<Mention> mention(
      String text, int start, int end, List<Municipality> named, Optional<Prefecture> within) {
    Optional<PlacedPrefecture> before = prefectureBefore(text, start);
    Optional<Prefecture> prefecture = before.map(PlacedPrefecture::prefecture).or(() -> within);
    List<Municipality> possible =
        named.stream()
            .filter(it -> prefecture.isEmpty() || it.prefecture() == prefecture.get())
            .toList();
    boolean one = possible.size() == 1;
    boolean free =
        before.isPresent()
            || (beginsWord(text, start) && !possible.stream().allMatch(Municipality::isShort));
    if (!one || !free) {
      return Optional.empty();
    }
    int first = before.map(PlacedPrefecture::start).orElse(start);
    return Optional.of(new Mention(possible.getFirst(), first, end, before.isPresent()));
  }

  private record PlacedPrefecture(Prefecture prefecture, int start) {}

  /// The prefecture whose name ends before `at`; a county (西伯郡) may stand between.
  private static Optional<PlacedPrefecture> prefectureBefore(String text, int at) {
    int from = Math.max(0, at - COUNTY - 5);
    Matcher matcher = PREFECTURE.matcher(text).region(from, at);
    Optional<PlacedPrefecture> last = Optional.empty();
    while (matcher.find()) {
      String between = text.substring(matcher.end(), at);
      if (between.isBlank() || (between.endsWith("郡") && between.length() <= COUNTY)) {
        last =
            Prefecture.ofLabel(matcher.group())
                .map(it -> new PlacedPrefecture(it, matcher.start()));
      }
    }
    return last;
  }

  /// 城北区 is no 北区.
  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.UnicodeScript.of(before).equals(Character.UnicodeScript.HAN)
        || "県都府道郡市は内外".indexOf(before) >= 0;
  }

  private static String prefectures() {
    List<String> labels = new ArrayList<>();
    for (Prefecture prefecture : Prefecture.values()) {
      labels.add(prefecture.label());
    }
    return String.join("|", labels);
  }
}
