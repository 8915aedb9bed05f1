package dev.shigoto.retrieval;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Area;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.Meaning;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.domain.skill.SkillFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Wishes drawn from what some jobs have, so that they find something.
final class WishCases {

  private static final int KINDS = 9;

  private final Random random;
  private final List<Job> jobs;

  WishCases(long seed, List<Job> jobs) {
    this.random = new Random(seed);
    this.jobs = jobs;
  }

  /// One to three.
  Wishes wishes() {
    return new Wishes(
        random.ints(1 + random.nextInt(3)).mapToObj(i -> new Wish(meaning(), "typed")).toList());
  }

  private Meaning meaning() {
    return switch (random.nextInt(KINDS)) {
      case 0 -> new Wish.Keeps(one(Condition.values()));
      case 1 ->
          new Wish.UnderContract(EnumSet.of(one(EmploymentType.values()), any().employmentType()));
      case 2 -> new Wish.FromHome(Set.of(one(RemoteLevel.values())));
      case 3 -> new Wish.AtLevel(Set.of(one(Seniority.values())));
      case 4 -> new Wish.WithLicence(licences());
      case 5 -> new Wish.OfOccupation(occupations());
      case 6 -> new Wish.Elsewhere(areas());
      case 7 -> new Wish.OtherThan(any().occupation().map(Occupation::name).orElse("営業"));
      default -> new Wish.InArea(areas());
    };
  }

  private Set<String> licences() {
    Set<String> names =
        ReadFacts.of(any()).skills().stream()
            .filter(it -> it.kind() == SkillFact.Kind.LICENCE)
            .map(SkillFact::name)
            .collect(Collectors.toSet());
    return names.isEmpty() ? Set.of("普通自動車免許") : names;
  }

  private Set<String> occupations() {
    return Stream.of(any(), any())
        .flatMap(ad -> ad.occupation().map(Occupation::code).stream())
        .collect(Collectors.toSet());
  }

  private List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      areas.add(area(any()));
    }
    return areas;
  }

  private Area area(JobAd ad) {
    Prefecture prefecture = ad.place().prefecture().orElse(Prefecture.TOKYO);
    Optional<String> station = ad.stations().stream().findFirst().map(StationAccess::name);
    return switch (random.nextInt(3)) {
      case 0 -> new Area.InPrefecture(prefecture);
      case 1 -> new Area.InCity(prefecture, ad.place().city());
      default ->
          new Area.AtStation(
              station.orElse("渋谷"),
              random.nextBoolean() ? Set.of(prefecture) : Set.of(),
              random.nextBoolean() ? ad.place().location() : Optional.empty());
    };
  }

  private JobAd any() {
    return jobs.get(random.nextInt(jobs.size())).ad();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
