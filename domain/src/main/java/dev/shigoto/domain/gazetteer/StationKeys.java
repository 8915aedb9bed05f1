package dev.shigoto.domain.gazetteer;

import dev.shigoto.domain.job.Prefecture;
import java.util.HashMap;
import java.util.Map;

/// Gives stations their keys: the same for the same rows in the same order.
final class StationKeys {

  private final Map<String, Integer> given = new HashMap<>();

  String of(String name, Prefecture prefecture) {
    String key = name + "/" + prefecture.code();
    int n = given.merge(key, 1, Integer::sum);
    return n == 1 ? key : key + "/" + n;
  }
}
