package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.job.Prefecture;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Prefectures as seekers write them: 東京都, 東京, 首都圏.
final class Prefectures {

  /// Each name, in the spelling of {@link Lexicon}.
  static final Map<String, Set<Prefecture>> NAMES = names();

  static final int LONGEST = NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Prefectures() {}

  private static Map<String, Set<Prefecture>> names() {
    Map<String, Set<Prefecture>> names = new HashMap<>();
    for (Prefecture prefecture : Prefecture.values()) {
      names.put(prefecture.label(), Set.of(prefecture));
      names.put(bare(prefecture), Set.of(prefecture));
    }
    for (String line : AdResource.lines(Prefectures.class, "regions.tsv")) {
      String[] cells = line.split("\t", 2);
      names.put(cells[0], ofCodes(cells[1].split(" ")));
    }
    return Map.copyOf(names);
  }

  private static String bare(Prefecture prefecture) {
    String label = prefecture.label();
    return prefecture == Prefecture.HOKKAIDO ? label : label.substring(0, label.length() - 1);
  }

  private static Set<Prefecture> ofCodes(String[] codes) {
    Set<Integer> wanted = Arrays.stream(codes).map(Integer::parseInt).collect(Collectors.toSet());
    return Arrays.stream(Prefecture.values())
        .filter(it -> wanted.contains(it.code()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
