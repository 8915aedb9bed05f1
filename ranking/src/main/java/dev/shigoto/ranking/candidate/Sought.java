package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.ad.AdText;
import java.util.List;
import java.util.Set;

/// What a query's words look for, with all that is known of them.
///
/// @param terms what is searched in texts
/// @param occupations codes of the classes of work that the words name
public record Sought(List<Words> terms, Set<String> occupations) {

  public Sought {
    terms = List.copyOf(terms);
    occupations = Set.copyOf(occupations);
  }

  /// One term, in the spelling in which ads are read.
  ///
  /// @param typed as the seeker typed it
  /// @param same other words of the same meaning
  /// @param narrower words for a kind of it
  public record Words(String typed, List<String> same, List<String> narrower) {

    public Words {
      typed = AdText.normal(typed);
      same = same.stream().map(AdText::normal).toList();
      narrower = narrower.stream().map(AdText::normal).toList();
    }
  }
}
