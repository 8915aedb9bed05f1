package dev.shigoto.models.train;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobText;
import dev.shigoto.domain.job.Occupation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What a seeker might have typed to find a job, for each job.
final class JobPairs {

  private final Random random;

  JobPairs(Random random) {
    this.random = random;
  }

  List<TextPair> of(JobAd job) {
    String group = job.posting().toString();
    return List.of(
        new TextPair(job.title(), job.description(), group),
        new TextPair(wish(job), JobText.passage(job), group));
  }

  /// The occupation, and up to two conditions or a city.
  private String wish(JobAd job) {
    List<String> extras = new ArrayList<>();
    job.terms().conditions().stream().sorted().map(Condition::label).forEach(extras::add);
    if (!job.place().city().isBlank()) {
      extras.add(job.place().city());
    }
    Collections.shuffle(extras, random);
    List<String> words =
        new ArrayList<>(extras.subList(0, random.nextInt(Math.min(3, extras.size() + 1))));
    words.addFirst(job.occupation().map(Occupation::name).orElse(job.title()));
    return String.join(" ", words);
  }
}
