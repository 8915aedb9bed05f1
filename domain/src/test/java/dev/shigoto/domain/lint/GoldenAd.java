package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The whole ads of `ads.golden.tsv`, each with the rules that it should be found by.
record GoldenAd(String id, Set<LintRule> expected, LintInput input) {

  /// The day that the golden ads are read on.
  static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

  static List<GoldenAd> all(String table) {
    try (InputStream in = GoldenAd.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> parse(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  private static GoldenAd parse(String[] cells) {
    Set<LintRule> expected = EnumSet.noneOf(LintRule.class);
    Arrays.stream(cells[1].split(" "))
        .filter(it -> !it.isEmpty())
        .map(LintRule::valueOf)
        .forEach(expected::add);
    JobAd ad = ad(cells);
    WageCheck wage =
        cells[15].equals("minimum")
            ? WageCheck.below(Optional.empty(), "島根県の最低賃金を下回ります")
            : WageCheck.FINE;
    return new GoldenAd(cells[0], expected, new LintInput(ad, AdWords.of(ad), wage, Set.of()));
  }

  private static JobAd ad(String[] cells) {
    return new JobAd(
        new Posting("golden", cells[0]),
        cells[2],
        cells[12],
        new Employer(cells[3], ""),
        EmploymentType.valueOf(cells[4]),
        Optional.empty(),
        RemoteLevel.valueOf(cells[6]),
        place(cells[5].split("\\|", -1)),
        List.of(),
        Optional.empty(),
        new WorkTerms(cells[7], cells[8], cells[9], cells[10], cells[11], Set.of()),
        List.of(),
        start(cells[13]),
        cells[14].isEmpty() ? Optional.empty() : Optional.of(start(cells[14])));
  }

  private static Place place(String[] parts) {
    Optional<Prefecture> prefecture =
        Arrays.stream(Prefecture.values()).filter(it -> it.label().equals(parts[0])).findFirst();
    return new Place(prefecture, parts[1], parts[2], Optional.empty());
  }

  private static Instant start(String day) {
    return day.equals("1970-01-01")
        ? Instant.EPOCH
        : LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
  }
}
