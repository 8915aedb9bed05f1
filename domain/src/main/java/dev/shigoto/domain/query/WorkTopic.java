package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has to do with something by the nature of the work, whatever the ad says of it: a waiter
/// serves guests, who cleans their rooms does not.
///
/// @param has codes of the occupations that always have to do with it
/// @param lacks codes of those that never have
public record WorkTopic(Set<String> has, Set<String> lacks) {

  private static final WorkTopic UNKNOWN = new WorkTopic(Set.of(), Set.of());

  private static final Map<String, WorkTopic> BY_WORD = read();

  public WorkTopic {
    has = Set.copyOf(has);
    lacks = Set.copyOf(lacks);
  }

  /// Without occupations where nothing is known of the topic.
  ///
  /// @param word as typed, such as 接客
  public static WorkTopic of(String word) {
    return BY_WORD.getOrDefault(WishWords.folded(word), UNKNOWN);
  }

  private static Map<String, WorkTopic> read() {
    Map<String, WorkTopic> topics = new HashMap<>();
    for (String line : AdResource.lines(WorkTopic.class, "topics.tsv")) {
      String[] cells = line.split("\t", -1);
      WorkTopic topic = new WorkTopic(codes(cells[1]), codes(cells[2]));
      Arrays.stream(cells[0].split(" ")).forEach(it -> topics.put(WishWords.folded(it), topic));
    }
    return Map.copyOf(topics);
  }

  private static Set<String> codes(String occupations) {
    return Arrays.stream(occupations.split(" "))
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
