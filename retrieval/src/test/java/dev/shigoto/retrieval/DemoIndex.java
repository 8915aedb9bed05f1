package dev.shigoto.retrieval;

import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import java.util.ArrayList;
import java.util.List;

/// Some hundred generated jobs and their index, made once for all tests that read it.
final class DemoIndex {

  static final List<Job> JOBS = jobs(400);
  static final SearchIndex INDEX = SearchIndex.of(JOBS);
  static final JobSearch SEARCH = INDEX.search();

  private DemoIndex() {}

  /// The same for the same number.
  static List<Job> jobs(int n) {
    List<Job> jobs = new ArrayList<>();
    for (JobAd ad : DemoJobs.seeded(1, JobBuilder.NOW).jobs(n).toList()) {
      JobId id = new JobId(jobs.size() + 1L);
      jobs.add(new Job(id, 1, JobStatus.ACTIVE, ad, ad.postedAt(), ad.postedAt()));
    }
    return List.copyOf(jobs);
  }
}
