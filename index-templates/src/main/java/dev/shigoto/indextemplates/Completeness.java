package dev.shigoto.indextemplates;

import dev.shigoto.domain.job.JobAd;

/// How much of what seekers ask for an ad tells them.
final class Completeness {

  private static final int FULL_DESCRIPTION = 300;

  private Completeness() {}

  /// The share of the questions that the ad answers, 0 to 1.
  static float of(JobAd ad) {
    boolean[] answered = {
      ad.description().length() >= FULL_DESCRIPTION,
      !ad.employer().name().isBlank(),
      ad.occupation().isPresent(),
      ad.pay().isPresent(),
      ad.place().prefecture().isPresent(),
      !ad.place().city().isBlank(),
      ad.place().location().isPresent(),
      !ad.terms().workingHours().isBlank(),
      !ad.terms().holidays().isBlank(),
      !ad.terms().requirements().isBlank(),
      !ad.terms().benefits().isBlank(),
      !ad.terms().conditions().isEmpty()
    };
    int count = 0;
    for (boolean answer : answered) {
      count += answer ? 1 : 0;
    }
    return (float) count / answered.length;
  }
}
