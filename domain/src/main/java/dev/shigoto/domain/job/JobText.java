package dev.shigoto.domain.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a job says, as one text: what embedders read. Index and training must read the same.
public final class JobText {

  private JobText() {}

  /// The ad, a line per part, the most telling part first because models may cut the end off.
  public static String passage(JobAd ad) {
    List<String> lines = new ArrayList<>();
    lines.add(ad.title());
    ad.occupation().map(Occupation::name).ifPresent(lines::add);
    lines.add(String.join(" ", ad.skills()));
    lines.add(terms(ad));
    lines.add(where(ad.place()));
    lines.add(ad.description());
    lines.add(ad.terms().requirements());
    lines.add(ad.employer().name());
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String terms(JobAd ad) {
    List<String> labels = new ArrayList<>();
    if (ad.employmentType() != EmploymentType.OTHER) {
      labels.add(ad.employmentType().label());
    }
    if (ad.remote() == RemoteLevel.PARTIAL || ad.remote() == RemoteLevel.FULL) {
      labels.add(ad.remote().label());
    }
    // sets have no order of their own, but equal ads must give equal texts
    ad.terms().conditions().stream().sorted().map(Condition::label).forEach(labels::add);
    return String.join(" ", labels);
  }

  private static String where(Place place) {
    return place.prefecture().map(Prefecture::label).orElse("") + place.city();
  }
}
