package dev.shigoto.database.alert;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Prefecture;

/// A job that somebody is told of: what is needed to show it and to link to its page.
///
/// @param company empty where the ad does not name it
/// @param place prefecture and city, as far as the ad says them
public record ToldJob(String id, String title, String company, String place) {

  static ToldJob of(Job job) {
    JobAd ad = job.ad();
    return new ToldJob(
        job.id().toString(),
        ad.title(),
        ad.employer().name(),
        ad.place().prefecture().map(Prefecture::label).orElse("") + ad.place().city());
  }
}
