package dev.shigoto.searchapi.live;

import dev.shigoto.database.alert.ClaimedDigest;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Prefecture;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// New jobs of a saved search, as the data of one event.
///
/// @param savedSearch its id
/// @param others that match too and are only counted
public record LiveDigest(String savedSearch, String name, List<LiveJob> jobs, int others) {

  /// What is needed to show a job and to link to its page.
  ///
  /// @param company empty where the ad does not name it
  /// @param place prefecture and city, as far as the ad says them
  public record LiveJob(String id, String title, String company, String place) {

    private static LiveJob of(Job job) {
      JobAd ad = job.ad();
      return new LiveJob(
          job.id().toString(),
          ad.title(),
          ad.employer().name(),
          ad.place().prefecture().map(Prefecture::label).orElse("") + ad.place().city());
    }
  }

  /// @param open of the digest's jobs those that are still open
  static LiveDigest of(ClaimedDigest digest, Map<JobId, Job> open) {
    return new LiveDigest(
        digest.search().toString(),
        digest.name(),
        digest.jobs().stream().map(open::get).filter(Objects::nonNull).map(LiveJob::of).toList(),
        digest.others());
  }
}
