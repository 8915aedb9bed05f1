package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has to do with something by the nature of the work, whatever the ad says of it: a waiter
/// serves guests, who cleans their rooms does not.
///
/// @param name the first of its words
/// @param has codes of the occupations that always have to do with it
/// @param lacks codes of those that never have
public record WorkTopic(String name, Set<String> has, Set<String> lacks) {

  private static final Map<String, WorkTopic> BY_WORD = read();

  public WorkTopic {
    has = Set.copyOf(has);
    lacks = Set.copyOf(lacks);
  }

  /// An occupation is a topic too, which its own work has. Without occupations where nothing is
  /// known of the topic.
  ///
  /// @param word as typed, such as 接客
  public static WorkTopic of(String word) {
    WorkTopic known = BY_WORD.get(WishWords.folded(word));
    return known == null ? new WorkTopic(word, named(word), Set.of()) : known;
  }

  /// By name alone: 長距離 gives a driver away, and is not what he does.
  private static Set<String> named(String word) {
    return Occupations.all().stream()
        .filter(it -> List.of(it.name().split("・")).contains(word))
        .map(Occupation::code)
        .collect(Collectors.toSet());
  }

  /// Whether this is a word of a topic of the table, in dictionary form: 車の運転, 電話に出る.
  static boolean isKnown(String word) {
    return BY_WORD.containsKey(WishWords.folded(word));
  }

  private static Map<String, WorkTopic> read() {
    Map<String, WorkTopic> topics = new HashMap<>();
    for (String line : AdResource.lines(WorkTopic.class, "topics.tsv")) {
      String[] cells = line.split("\t", -1);
      List<String> words = List.of(cells[0].split(" "));
      WorkTopic topic = new WorkTopic(words.getFirst(), codes(cells[1]), codes(cells[2]));
      words.forEach(it -> topics.put(WishWords.folded(it), topic));
    }
    return Map.copyOf(topics);
  }

  private static Set<String> codes(String occupations) {
    return Arrays.stream(occupations.split(" "))
        .filter(it -> !it.isEmpty())
        .flatMap(WorkTopic::codesOf)
        .collect(Collectors.toSet());
  }

  private static Stream<String> codesOf(String codeOrGroup) {
    if (Occupations.byCode(codeOrGroup).isPresent()) {
      return Stream.of(codeOrGroup);
    }
    Set<String> inGroup =
        Occupations.all().stream()
            .filter(it -> Occupations.group(it).equals(codeOrGroup))
            .map(Occupation::code)
            .collect(Collectors.toSet());
    if (inGroup.isEmpty()) {
      throw new IllegalStateException(
          "topics.tsv has " + codeOrGroup + ", which is no occupation and no major group");
    }
    return inGroup.stream();
  }
}
