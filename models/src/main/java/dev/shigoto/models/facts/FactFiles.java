package dev.shigoto.models.facts;

import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.GazetteerException;
import dev.shigoto.domain.occupation.OccupationReader;
import dev.shigoto.domain.occupation.OccupationTable;
import dev.shigoto.domain.pay.MinimumWages;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.occupation.NearestOccupation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// The tables that an operator may put in the place of the built-in ones.
///
/// @param occupations classes of occupations, as {@link OccupationTable} reads them
/// @param minimumWages as {@link MinimumWages#of} reads them
/// @param gazetteer a folder of tables, as {@link Gazetteer#with} reads them
public record FactFiles(
    Optional<Path> occupations, Optional<Path> minimumWages, Optional<Path> gazetteer) {

  public static final FactFiles NONE =
      new FactFiles(Optional.empty(), Optional.empty(), Optional.empty());

  /// `SHIGOTO_OCCUPATIONS`, `SHIGOTO_MINIMUM_WAGES` and `SHIGOTO_GAZETTEER`.
  public static FactFiles read(Environment env) {
    return new FactFiles(
        env.optional("SHIGOTO_OCCUPATIONS", env::path),
        env.optional("SHIGOTO_MINIMUM_WAGES", env::path),
        env.optional("SHIGOTO_GAZETTEER", env::path));
  }

  /// The same with another folder of places.
  public FactFiles withGazetteer(Optional<Path> folder) {
    return new FactFiles(occupations, minimumWages, folder);
  }

  /// @throws FactFilesException naming the file, and the row where one is wrong
  public AdAnalysis open() {
    try {
      return new AdAnalysis(occupationReader(), wages(), places());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new FactFilesException(String.valueOf(e.getMessage()), e);
    }
  }

  /// The built-in cities and stations, and those of the folder.
  ///
  /// @throws FactFilesException naming the file and the row of everything that is wrong
  public Gazetteer places() {
    try {
      return gazetteer.map(Gazetteer.builtIn()::with).orElse(Gazetteer.builtIn());
    } catch (GazetteerException e) {
      throw new FactFilesException(String.valueOf(e.getMessage()), e);
    }
  }

  private OccupationReader occupationReader() {
    return occupations
        .map(OccupationTable::read)
        .map(
            table -> OccupationReader.of(table).with(NearestOccupation.of(table, Bundled.EMBEDDER)))
        .orElseGet(() -> OccupationReader.builtIn().with(Bundled.NEAREST));
  }

  /// What thresholds were measured with, whichever model searches use: one for the process, made
  /// when it is needed first.
  private static final class Bundled {

    static final Embedder EMBEDDER = ModelRegistry.open(Optional.empty()).embedder();
    static final NearestOccupation NEAREST = NearestOccupation.ofCatalogue(EMBEDDER);

    private Bundled() {}
  }

  private MinimumWages wages() {
    return minimumWages.map(FactFiles::wages).orElseGet(MinimumWages::bundled);
  }

  private static MinimumWages wages(Path file) {
    try {
      return MinimumWages.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of minimum wages " + file, e);
    }
  }
}
