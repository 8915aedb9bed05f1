package dev.shigoto.domain.facts;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A line of `ads.heldout.tsv`: the words of an ad, and what they say.
record HeldOutAd(JobAd ad, Set<String> expected) {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final AdAnalysis ANALYSIS = AdAnalysis.builtIn();

  static List<HeldOutAd> all() {
    return AdResource.lines(HeldOutAd.class, "ads.heldout.tsv").stream()
        .map(HeldOutAd::parse)
        .toList();
  }

  private static HeldOutAd parse(String line) {
    String[] cells = line.split("\t");
    WorkTerms terms = new WorkTerms(cells[2], cells[3], cells[4], "", "", Set.of());
    JobAd ad =
        new JobAd(
            new Posting("test", cells[1]),
            cells[1],
            cells[5],
            Employer.UNKNOWN,
            EmploymentType.OTHER,
            Optional.empty(),
            RemoteLevel.UNKNOWN,
            Place.UNKNOWN,
            List.of(),
            Optional.empty(),
            terms,
            List.of(),
            Instant.parse("2026-11-01T00:00:00Z"),
            Optional.empty());
    return new HeldOutAd(ad, Set.of(cells[6].split(" ")));
  }

  /// What the readers say, in the same words.
  List<String> read() {
    FactSheet sheet = FactSheet.of("1", ANALYSIS.read(ad, DAY));
    List<String> facts = new ArrayList<>();
    pay(sheet.pay()).ifPresent(facts::add);
    sheet.pay().fixedOvertime().ifPresent(it -> facts.add(overtime(it)));
    annual(sheet.daysOff().annual()).ifPresent(facts::add);
    sheet.daysOff().pattern().ifPresent(it -> facts.add("OFF:" + it));
    sheet.occupation().ifPresent(it -> facts.add("OCC:" + it.code()));
    sheet.conditions().stream()
        .filter(it -> it.polarity() == Polarity.YES)
        .forEach(it -> facts.add("+" + it.code()));
    Stream.concat(sheet.skills().stream(), sheet.licences().stream())
        .forEach(it -> facts.add("LIC:" + it));
    return facts;
  }

  private static Optional<String> pay(PaySheet pay) {
    if (pay.piece().isPresent()) {
      return Optional.of("PIECE");
    }
    return pay.unit().map(unit -> unit + ":" + yen(pay.min()) + "-" + yen(pay.max()));
  }

  private static String yen(Optional<Long> amount) {
    return amount.map(String::valueOf).orElse("");
  }

  private static String overtime(PaySheet.Overtime overtime) {
    return "FIXED:"
        + overtime.amount()
        + "/"
        + overtime.hours().map(it -> String.valueOf(Math.round(it))).orElse("");
  }

  private static Optional<String> annual(OptionalInt days) {
    return days.isPresent() ? Optional.of("ANNUAL:" + days.getAsInt()) : Optional.empty();
  }
}
