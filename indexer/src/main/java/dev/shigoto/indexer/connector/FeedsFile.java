package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.JsonValue;
import dev.shigoto.indexer.feed.Feed;
import dev.shigoto.indexer.feed.FeedDefinition;
import dev.shigoto.indexer.feed.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file in which an operator defines feeds: a JSON list, see `docs/feeds.md`.
public final class FeedsFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,49}");
  private static final Pattern RATE = Pattern.compile("(\\d{1,4})/([smh])");
  private static final Duration USUAL_GAP = Duration.ofSeconds(1);

  private final Map<String, String> environment;
  private final Set<String> names = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private FeedsFile(Map<String, String> environment) {
    this.environment = environment;
  }

  /// @param environment in which the secrets stand
  /// @throws FeedsFileException naming everything that is wrong, by feed and field
  public static List<FeedDefinition> read(Path file, Map<String, String> environment) {
    FeedsFile feeds = new FeedsFile(environment);
    List<FeedDefinition> definitions = feeds.definitions(list(file));
    if (!feeds.problems.isEmpty()) {
      throw new FeedsFileException(file, feeds.problems);
    }
    return definitions;
  }

  private static JsonNode list(Path file) {
    try {
      JsonNode root = JSON.readTree(file.toFile());
      if (root.isArray()) {
        return root;
      }
      throw new FeedsFileException(file, List.of("the file must be a JSON list of feeds"));
    } catch (IOException e) {
      throw new FeedsFileException(file, List.of("the file cannot be read: " + e.getMessage()));
    }
  }

  private List<FeedDefinition> definitions(JsonNode list) {
    List<FeedDefinition> definitions = new ArrayList<>();
    int number = 0;
    for (JsonNode node : list) {
      number++;
      if (node instanceof ObjectNode object) {
        definitions.add(definition(number, object));
      } else {
        problems.add("feed " + number + ": it must be an object");
      }
    }
    return definitions;
  }

  private FeedDefinition definition(int number, ObjectNode object) {
    FeedSettings settings = new FeedSettings(new JsonFields("", object), environment);
    String name = settings.required("name", FeedsFile::name, "");
    if (!name.isEmpty() && !names.add(name)) {
      settings.problem("name is that of another feed");
    }
    FeedDefinition definition =
        new FeedDefinition(
            name,
            object.path("kind").asText(""),
            settings.optional("schedule", FeedsFile::schedule),
            settings.optional("rateLimit", FeedsFile::gap).orElse(USUAL_GAP),
            SettingsHash.of(object),
            feed(settings));
    String shown = name.isEmpty() ? "feed " + number : "feed \"" + name + "\"";
    settings.problems().forEach(it -> problems.add(shown + ": " + it));
    return definition;
  }

  private static Supplier<Feed> feed(FeedSettings settings) {
    Optional<Connector> kind = settings.required("kind", FeedsFile::kind, Optional.empty());
    if (kind.isEmpty()) {
      return () -> {
        throw new IllegalStateException("no kind");
      };
    }
    Supplier<Feed> feed = kind.get().configure(settings);
    settings.refuseOthers();
    return feed;
  }

  private static String name(JsonValue value) {
    if (!NAME.matcher(value.word()).matches()) {
      throw value.refused("a name of small letters, digits, dots and hyphens");
    }
    return value.word();
  }

  private static Optional<Connector> kind(JsonValue value) {
    return Optional.of(
        Connector.labelled(value.text())
            .orElseThrow(() -> value.refused("one of " + String.join(", ", Connector.labels()))));
  }

  private static Schedule schedule(JsonValue value) {
    try {
      return Schedule.parse(value.word());
    } catch (IllegalArgumentException e) {
      throw value.refused("a cron line such as \"15 3 * * *\" (" + e.getMessage() + ")");
    }
  }

  private static Duration gap(JsonValue value) {
    Matcher rate = RATE.matcher(value.word());
    if (!rate.matches() || Integer.parseInt(rate.group(1)) == 0) {
      throw value.refused("a rate such as 2/s, 30/m or 500/h");
    }
    Duration period =
        switch (rate.group(2)) {
          case "s" -> Duration.ofSeconds(1);
          case "m" -> Duration.ofMinutes(1);
          default -> Duration.ofHours(1);
        };
    return period.dividedBy(Integer.parseInt(rate.group(1)));
  }
}
