package dev.shigoto.models.occupation;

import dev.shigoto.domain.occupation.OccupationByMeaning;
import dev.shigoto.domain.occupation.OccupationTable;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.models.UnitVectors;
import java.util.List;
import java.util.Optional;

/// Finds the class whose names mean nearly the same as a title. The vectors of the classes are made
/// once; a title costs its own vector and one product per class. Safe to share between threads.
public final class NearestOccupation implements OccupationByMeaning {

  /// Names of a class that have a part in its vector.
  private static final int NAMES = 40;

  private final Embedder embedder;
  private final Calibration calibration;
  private final List<Place> places;

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Place(String code, float[] vector) {}

  private record Near(String code, double cosine) {}

  private NearestOccupation(Embedder embedder, List<Choice> choices, Calibration calibration) {
    this.embedder = embedder;
    this.calibration = calibration;
    this.places =
        choices.stream().map(it -> new Place(it.code(), middle(embedder, it.names()))).toList();
  }

  /// Chooses from the built-in catalogue.
  public static NearestOccupation ofCatalogue(Embedder embedder) {
    return new NearestOccupation(embedder, Occupations.choices(), Calibration.OF_CATALOGUE);
  }

  /// Chooses from the classes of a table.
  public static NearestOccupation of(OccupationTable table, Embedder embedder) {
    return new NearestOccupation(embedder, table.choices(), Calibration.OF_TABLE);
  }

  @Override
  public Optional<Guess> nearest(String title) {
    String words = TitleWords.of(title);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Near near = nearest(embedder.embed(words, TextRole.QUERY));
    return calibration.score(near.cosine()).map(score -> new Guess(near.code(), score));
  }

  private Near nearest(float[] vector) {
    Near best = new Near("", -1);
    for (Place place : places) {
      double cosine = UnitVectors.cosine(vector, place.vector());
      if (cosine > best.cosine()) {
        best = new Near(place.code(), cosine);
      }
    }
    return best;
  }

  /// The middle of the names' vectors, of length 1.
  private static float[] middle(Embedder embedder, List<String> names) {
    List<String> read = names.subList(0, Math.min(NAMES, names.size()));
    float[] sum = new float[embedder.dimension()];
    for (float[] vector : embedder.embed(read, TextRole.PASSAGE)) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return UnitVectors.of(sum);
  }
}
