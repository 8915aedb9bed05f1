package dev.shigoto.ranking.candidate;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.RemoteLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What the index tells of a job without its text. Numbers are NaN where the job has none.
///
/// @param payHourlyMin yen per standard hour
/// @param walkMinutes from the nearest station
/// @param quality how complete the ad is, 0 to 1
/// @param popularity how much it attracts seekers who look at it, 0 to 1
/// @param titleLength in characters
/// @param descriptionLength in characters
/// @param title empty where it is very long
/// @param occupation code of the class that the ad's words give; empty if unknown
/// @param annualDaysOff days
public record JobFacts(
    Instant postedAt,
    EmploymentType employmentType,
    RemoteLevel remote,
    Set<Condition> conditions,
    Optional<GeoPoint> location,
    double payHourlyMin,
    double payHourlyMax,
    double walkMinutes,
    double quality,
    double popularity,
    double titleLength,
    double descriptionLength,
    Title title,
    String occupation,
    double annualDaysOff) {

  public JobFacts {
    conditions = Set.copyOf(conditions);
  }

  /// The same, with another popularity.
  JobFacts popular(double other) {
    return new JobFacts(
        postedAt,
        employmentType,
        remote,
        conditions,
        location,
        payHourlyMin,
        payHourlyMax,
        walkMinutes,
        quality,
        other,
        titleLength,
        descriptionLength,
        title,
        occupation,
        annualDaysOff);
  }
}
