package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.Line.Free;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What two words of a line mean together, in either order: 歯科 受付 is no receptionist anywhere.
final class TogetherMeant {

  /// Of more words any two would often mean what nobody thought of.
  private static final int MOST = 4;

  private TogetherMeant() {}

  /// The occupation that the word at `place` has part in, if it is another than either word names
  /// alone.
  static Optional<Occupation> by(int place, List<Free> words) {
    return words.size() > MOST
        ? Optional.empty()
        : IntStream.range(0, words.size())
            .filter(it -> it != place)
            .boxed()
            .flatMap(it -> both(words.get(place).text(), words.get(it).text()))
            .findFirst();
  }

  private static Stream<Occupation> both(String one, String other) {
    List<Occupation> alone =
        Stream.of(one, other).flatMap(it -> Occupations.named(it).stream()).toList();
    return alone.isEmpty()
        ? Stream.empty()
        : Stream.of(one + "の" + other, other + "の" + one)
            .flatMap(it -> Occupations.named(it).stream())
            .filter(it -> !alone.contains(it));
  }
}
