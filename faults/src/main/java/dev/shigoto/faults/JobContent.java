package dev.shigoto.faults;

import dev.shigoto.domain.job.JobStatus;

/// What is compared of a job: enough to tell its states apart.
///
/// @param company empty where the ad hides it
record JobContent(String title, String company, JobStatus status) {

  static JobContent active(String title, String company) {
    return new JobContent(title, company, JobStatus.ACTIVE);
  }

  JobContent withTitle(String other) {
    return new JobContent(other, company, status);
  }

  JobContent withCompany(String other) {
    return new JobContent(title, other, status);
  }

  JobContent withStatus(JobStatus other) {
    return new JobContent(title, company, other);
  }
}
