package dev.shigoto.alerts.text;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.retrieval.SearchRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The address of the search page that shows what a saved search finds, the newest first. What the
/// page has no control for (a point on the map, a way to work) it shows without.
final class SearchLink {

  private final List<String> parameters = new ArrayList<>();

  private SearchLink() {}

  static URI of(URI page, SearchRequest request) {
    SearchLink link = new SearchLink();
    Filters filters = request.query().filters();
    String typed = request.query().text().typed();
    link.add("q", typed.isEmpty() ? List.of() : List.of(typed), text -> text);
    link.add("prefecture", filters.prefectures(), it -> it.label());
    link.add("city", filters.cities(), it -> it);
    link.add("employmentType", filters.employmentTypes(), Enum::name);
    link.add("occupation", filters.occupations(), it -> it);
    link.add("conditions", filters.conditions(), Enum::name);
    link.add("company", filters.companies(), it -> it);
    link.add("pay", filters.pay().stream().toList(), it -> it.unit() + ":" + it.min().amount());
    link.add(
        "station", filters.station().stream().toList(), it -> it.name() + ":" + it.walkMinutes());
    link.add("sort", List.of("newest"), it -> it);
    return page.resolve("/?" + String.join("&", link.parameters));
  }

  private <T> void add(String name, Collection<T> values, Function<T, String> text) {
    values.stream()
        .map(text)
        .sorted()
        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
        .forEach(parameters::add);
  }
}
