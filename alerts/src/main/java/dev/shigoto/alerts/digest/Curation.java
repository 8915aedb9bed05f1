package dev.shigoto.alerts.digest;

import dev.shigoto.domain.alert.Caps;
import java.util.ArrayList;
import java.util.List;

/// What of all that matched is shown in a mail.
///
/// @param chosen the best, in their order
/// @param behind of the others those that are ranked, in their order
/// @param others how many more than the chosen there are, which the mail only counts
record Curation(List<Candidate> chosen, List<Candidate> behind, int others) {

  Curation {
    chosen = List.copyOf(chosen);
    behind = List.copyOf(behind);
  }

  static Curation of(Matches matches, Caps caps) {
    List<Candidate> chosen = caps.choose(matches.ranked(), Candidate::employer);
    List<Candidate> behind = new ArrayList<>(matches.ranked());
    behind.removeAll(chosen);
    return new Curation(chosen, behind, matches.total() - chosen.size());
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }
}
