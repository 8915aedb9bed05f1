package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.AdResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an earlier word of a phrase makes of its last: 婦人服の販売 is the work of an APPAREL_CLERK,
/// though 販売 alone is that of a SALES_CLERK. The pairs are in `refinements.tsv`.
final class Refinements {

  private static final String INSTEAD = ">";
  private static final Map<String, String> PAIRS = new HashMap<>();

  static {
    AdResource.lines(Refinements.class, "refinements.tsv").forEach(Refinements::add);
  }

  private Refinements() {}

  /// The occupation of a phrase that ends in a word of `head` and has one of `topic` before it, if
  /// that says more than `head`.
  static Optional<String> of(String head, String topic) {
    return Optional.ofNullable(PAIRS.get(key(head, topic)));
  }

  private static void add(String line) {
    String[] cells = line.split("\t");
    for (String topic : cells[1].split(" ")) {
      String[] parts = topic.split(INSTEAD);
      PAIRS.put(key(cells[0], parts[0]), parts[parts.length - 1]);
    }
  }

  private static String key(String head, String topic) {
    return head + " " + topic;
  }
}
