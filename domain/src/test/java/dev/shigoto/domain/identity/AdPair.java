package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.domain.occupation.Occupations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A row of `pairs.tsv`.
///
/// @param heldOut whether the rule was made without it
record AdPair(boolean heldOut, boolean same, String kind, JobAd one, JobAd other) {

  private static final int CELLS = 9;

  static List<AdPair> all() {
    try (InputStream in = AdPair.class.getResourceAsStream("pairs.tsv")) {
      String text =
          new String(
              Objects.requireNonNull(in, "pairs.tsv").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(AdPair::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AdPair of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new AdPair(
        cells.get(0).equals("held"),
        cells.get(1).equals("SAME"),
        cells.get(2),
        ad(cells.subList(3, 3 + CELLS)),
        ad(cells.subList(3 + CELLS, 3 + 2 * CELLS)));
  }

  /// Title, employer, prefecture, city, address, contract, pay, hours, text.
  private static JobAd ad(List<String> cells) {
    return new JobAd(
        new Posting("pairs", "1"),
        cells.get(0),
        cells.get(8).replace("\\n", "\n"),
        new Employer(cells.get(1), ""),
        EmploymentType.valueOf(cells.get(5)),
        Occupations.guess(cells.get(0)),
        RemoteLevel.UNKNOWN,
        new Place(Prefecture.ofLabel(cells.get(2)), cells.get(3), cells.get(4), Optional.empty()),
        List.of(),
        pay(cells.get(6)),
        new WorkTerms("", cells.get(7), "", "", "", Set.of()),
        List.of(),
        Instant.EPOCH,
        Optional.empty());
  }

  private static Optional<Pay> pay(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = cell.split(" ");
    Optional<Yen> max =
        parts.length > 2 ? Optional.of(new Yen(Long.parseLong(parts[2]))) : Optional.empty();
    Yen min = new Yen(Long.parseLong(parts[1]));
    return Optional.of(new Pay(PayUnit.valueOf(parts[0]), Optional.of(min), max, Optional.empty()));
  }
}
