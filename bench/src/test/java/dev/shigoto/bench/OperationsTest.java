package dev.shigoto.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What operators are given agrees with the code: the dashboard, the alerts and the manual.
class OperationsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ASKED = Pattern.compile("\\b(shigoto|jvm)_[a-z_]+");
  private static final Pattern REGISTERED = Pattern.compile("\"(shigoto_[a-z_]+)\"");
  private static final Pattern READ = Pattern.compile("\"(SHIGOTO_[A-Z_]+|[A-Z]+_URL)\"");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
  private static final Pattern SUFFIX = Pattern.compile("_(bucket|count|sum|total)$");

  @Test
  void the_dashboard_asks_only_for_metrics_that_exist() {
    assertExist(asked("docker/grafana/dashboards/shigoto.json"));
  }

  @Test
  void the_alerts_ask_only_for_metrics_that_exist() {
    assertExist(asked("docker/prometheus/alerts.yml"));
  }

  @Test
  void the_manual_names_every_variable_and_no_other() {
    assertEquals(
        found(READ, sources("models", "search-api", "indexer", "alerts"), 1),
        found(EXPLAINED, text(ROOT.resolve("docs/operations.md")), 1));
  }

  private static void assertExist(Set<String> asked) {
    assertFalse(asked.isEmpty());
    asked.removeAll(registered());
    assertEquals(Set.of(), asked);
  }

  private static Set<String> asked(String file) {
    return found(ASKED, text(ROOT.resolve(file)), 0);
  }

  private static Set<String> registered() {
    PrometheusRegistry jvm = new PrometheusRegistry();
    JvmMetrics.builder().register(jvm);
    Set<String> names = new TreeSet<>();
    jvm.scrape().forEach(metric -> names.add(metric.getMetadata().getPrometheusName()));
    names.addAll(found(REGISTERED, sources("search-api", "indexer", "alerts"), 1));
    return names;
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> SUFFIX.matcher(match.group(group)).replaceFirst(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources(String... modules) {
    return Arrays.stream(modules)
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(OperationsTest::files)
        .map(OperationsTest::text)
        .collect(Collectors.joining());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
