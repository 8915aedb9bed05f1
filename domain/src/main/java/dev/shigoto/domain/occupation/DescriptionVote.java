package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.occupation.Word.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the beginning of a description says of the occupation: each strong word votes for its own,
/// early and long words more. Only a clear winner counts.
final class DescriptionVote {

  /// Characters that are read: duties come first, benefits and how to apply later.
  private static final int READ = 400;

  private static final int LONGEST = 6;
  private static final double HALVED_AT = 50;
  private static final double CLEAR = 1.2;

  /// Whom descriptions of other work speak of: the manager one reports to.
  private static final Set<String> MENTIONED = Set.of("STORE_MANAGER", "MANAGEMENT");

  private final Lexicon<Word> words;

  DescriptionVote(Lexicon<Word> words) {
    this.words = words;
  }

  private record Tally(Hit<Word> first, double votes) {

    private Tally plus(Tally other) {
      return new Tally(first, votes + other.votes);
    }
  }

  /// @param group whose votes count twice; empty for none
  /// @param least votes that win
  Optional<Hit<Word>> winner(String normal, String group, double least) {
    String beginning = normal.substring(0, Math.min(READ, normal.length()));
    List<Tally> ranked =
        tallies(beginning, group).stream()
            .sorted(Comparator.comparingDouble(Tally::votes).reversed())
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().votes() < least) {
      return Optional.empty();
    }
    boolean clear =
        ranked.size() == 1 || ranked.getFirst().votes() >= CLEAR * ranked.get(1).votes();
    return clear ? Optional.of(ranked.getFirst().first()) : Optional.empty();
  }

  private Collection<Tally> tallies(String text, String group) {
    Map<String, Tally> found = new LinkedHashMap<>();
    for (Hit<Word> hit : words.hits(text)) {
      if (hit.value().weight() == Weight.STRONG
          && hit.length() > 1
          && !MENTIONED.contains(hit.value().code())) {
        found.merge(hit.value().code(), new Tally(hit, votes(hit, group)), Tally::plus);
      }
    }
    return found.values();
  }

  private static double votes(Hit<Word> hit, String group) {
    boolean sameGroup = !group.isEmpty() && Occupations.group(hit.value().code()).equals(group);
    return (sameGroup ? 2 : 1) * Math.min(hit.length(), LONGEST) / (1 + hit.start() / HALVED_AT);
  }
}
