package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.Prefecture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Municipalities by what they are called.
final class MunicipalityIndex {

  private static final String ENDINGS = "市区町村";

  private final Map<Prefecture, List<Municipality>> byPrefecture = new EnumMap<>(Prefecture.class);
  private final Map<String, List<Municipality>> named = new HashMap<>();
  private final Map<String, List<Municipality>> called = new HashMap<>();

  private final int longest;

  MunicipalityIndex(List<Municipality> municipalities) {
    municipalities.forEach(this::add);
    this.longest = named.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(Municipality it) {
    byPrefecture.computeIfAbsent(it.prefecture(), p -> new ArrayList<>()).add(it);
    put(named, it.name(), it);
    put(called, PlaceNames.folded(it.name()), it);
    put(called, PlaceNames.folded(withoutEnding(it.name())), it);
    put(called, it.kana(), it);
    if (!it.shortName().equals(it.name())) {
      put(named, it.shortName(), it);
      put(called, PlaceNames.folded(it.shortName()), it);
      put(called, PlaceNames.folded(withoutEnding(it.shortName())), it);
      put(called, Municipality.ward(it.kana(), "く", "し"), it);
    }
  }

  /// 渋谷 of 渋谷区; a single letter (津市, 北区) says too little.
  private static String withoutEnding(String name) {
    String bare = name.substring(0, name.length() - 1);
    return bare.length() > 1 && ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0 ? bare : name;
  }

  private static void put(
      Map<String, List<Municipality>> index, String name, Municipality municipality) {
    List<Municipality> known = index.computeIfAbsent(name, it -> new ArrayList<>());
    if (!name.isEmpty() && !known.contains(municipality)) {
      known.add(municipality);
    }
  }

  int longest() {
    return longest;
  }

  List<Municipality> of(Prefecture prefecture) {
    return byPrefecture.getOrDefault(prefecture, List.of());
  }

  List<Municipality> named(String name) {
    return named.getOrDefault(name, List.of());
  }

  List<Municipality> called(String name) {
    List<Municipality> byLetters = called.getOrDefault(PlaceNames.folded(name), List.of());
    return byLetters.isEmpty() ? called.getOrDefault(PlaceNames.kana(name), List.of()) : byLetters;
  }
}
