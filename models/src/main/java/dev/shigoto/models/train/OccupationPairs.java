package dev.shigoto.models.train;

import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import java.util.List;
import java.util.stream.Stream;

/// The words of the catalogue of occupations: each belongs to its occupation.
final class OccupationPairs {

  private OccupationPairs() {}

  static List<TextPair> all() {
    return Occupations.all().stream().flatMap(OccupationPairs::of).toList();
  }

  private static Stream<TextPair> of(Occupation occupation) {
    List<String> words = Occupations.words(occupation);
    String all = occupation.name() + " " + String.join(" ", words);
    return words.stream().map(word -> new TextPair(word, all, occupation.code()));
  }
}
