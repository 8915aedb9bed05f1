package dev.shigoto.searchapi.json;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.PayText;
import dev.shigoto.indextemplates.JobDocument;
import java.util.List;

/// What seekers read of a job, in Japanese.
///
/// @param pay for example 月給23万〜28万円; empty where the ad does not say
/// @param conditions in the order of the job's `conditions`
public record JobLabels(
    String employmentType, String occupation, String remote, String pay, List<String> conditions) {

  static JobLabels of(JobDocument job, List<Condition> conditions) {
    return new JobLabels(
        job.employmentType().label(),
        job.occupationName(),
        job.remote().label(),
        job.pay().map(it -> PayText.of(it.unit(), it.min(), it.max())).orElse(""),
        conditions.stream().map(Condition::label).toList());
  }
}
