package dev.shigoto.searchapi.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `a=1&a=2&b=3` as a server hands it over.
final class QueryStrings {

  private QueryStrings() {}

  static Map<String, List<String>> parse(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            groupingBy(pair -> pair[0], LinkedHashMap::new, mapping(pair -> pair[1], toList())));
  }
}
