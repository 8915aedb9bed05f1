package dev.shigoto.retrieval;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.NearStation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/// The filters once more, as plain Java: what the engine must agree with.
record JobPredicate(Filters filters, Instant now) {

  boolean test(Job job) {
    JobAd ad = job.ad();
    return job.isOpenAt(now)
        && any(filters.prefectures(), ad.place().prefecture().orElse(null))
        && any(filters.cities(), ad.place().city())
        && any(filters.employmentTypes(), ad.employmentType())
        && any(filters.occupations(), ad.occupation().map(Occupation::code).orElse(""))
        && any(filters.companies(), ad.employer().name())
        && ad.terms().conditions().containsAll(filters.conditions())
        && !filters.excludeJobIds().contains(job.id())
        && paid(ad)
        && posted(ad)
        && near(ad)
        && filters.station().map(wanted -> reached(ad, wanted)).orElse(true);
  }

  private static boolean any(Set<?> wanted, Object value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private boolean paid(JobAd ad) {
    return filters
        .pay()
        .map(floor -> ad.pay().filter(pay -> pay.hourlyMax() >= floor.hourly()).isPresent())
        .orElse(true);
  }

  private boolean posted(JobAd ad) {
    return filters
        .postedSince()
        .map(since -> now.atOffset(ZoneOffset.ofHours(9)).minus(since).toInstant())
        .map(since -> !ad.postedAt().isBefore(since))
        .orElse(true);
  }

  private boolean near(JobAd ad) {
    return filters
        .near()
        .map(
            near ->
                ad.place()
                    .location()
                    .filter(place -> near.center().kmTo(place) <= near.km())
                    .isPresent())
        .orElse(true);
  }

  private static boolean reached(JobAd ad, NearStation wanted) {
    return ad.stations().stream().anyMatch(station -> reached(station, wanted));
  }

  private static boolean reached(StationAccess station, NearStation wanted) {
    return station.name().equals(wanted.name()) && station.walkMinutes() <= wanted.walkMinutes();
  }
}
