package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.Caps;
import java.util.List;

/// What of all that matched is shown in a mail.
///
/// @param chosen the best, in their order
/// @param others how many more there are, which the mail only counts
record Curation(List<Candidate> chosen, int others) {

  Curation {
    chosen = List.copyOf(chosen);
  }

  static Curation of(Matches matches, Caps caps) {
    List<Candidate> chosen = caps.choose(matches.ranked(), Candidate::employer);
    return new Curation(chosen, matches.total() - chosen.size());
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }
}
