package dev.shigoto.local;

import dev.shigoto.demo.DemoQuery;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.Wishes;
import java.util.Set;

/// How good a job is for a made-up query, by what the query was made from: 3 meets everything, 2 is
/// the right work and contradicts nothing, 1 is related work or contradicts one wish, 0 is neither.
final class DemoGrades {

  private static final int ALL_MET = 3;
  private static final int RIGHT_WORK = 2;
  private static final int RELATED_WORK = 1;

  private DemoGrades() {}

  static int grade(DemoQuery query, JobAd job) {
    int work = query.occupation().map(wanted -> work(wanted, job)).orElse(RIGHT_WORK);
    int contradictions = placesMissed(query, job) + conditionsContradicted(query, job);
    if (work < RIGHT_WORK || contradictions > 0) {
      return Math.max(0, work - contradictions);
    }
    return job.terms().conditions().containsAll(query.conditions()) ? ALL_MET : RIGHT_WORK;
  }

  private static int work(Occupation wanted, JobAd job) {
    if (job.occupation().isEmpty()) {
      return 0;
    }
    Occupation offered = job.occupation().get();
    if (offered.code().equals(wanted.code())) {
      return RIGHT_WORK;
    }
    boolean related = Occupations.group(offered).equals(Occupations.group(wanted));
    return related ? RELATED_WORK : 0;
  }

  /// Another prefecture is two misses: nobody moves for a search.
  private static int placesMissed(DemoQuery query, JobAd job) {
    boolean inPrefecture =
        query.prefecture().isEmpty() || query.prefecture().equals(job.place().prefecture());
    boolean inCity = query.city().map(job.place().city()::equals).orElse(true);
    return inPrefecture ? (inCity ? 0 : 1) : 2;
  }

  private static int conditionsContradicted(DemoQuery query, JobAd job) {
    Set<Condition> offered = job.terms().conditions();
    return (int)
        query.conditions().stream()
            .flatMap(wanted -> Wishes.opposite(wanted).stream())
            .filter(offered::contains)
            .count();
  }
}
