package dev.shigoto.ranking.feature;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;

/// Which of the wished conditions an ad leaves open, and which it contradicts.
record WishedConditions(Set<Condition> wanted, Set<Condition> kept) {

  static WishedConditions of(RankingRequest request, Candidate candidate) {
    return new WishedConditions(request.wishes().conditions(), candidate.facts().conditions());
  }

  double unknown() {
    return share(it -> !holds(Wishes.keeping(it)) && !holds(Wishes.contradicting(it)));
  }

  double contradicted() {
    return share(it -> holds(Wishes.contradicting(it)));
  }

  private boolean holds(Collection<Condition> some) {
    return !Collections.disjoint(some, kept);
  }

  private double share(Predicate<Condition> which) {
    return wanted.isEmpty()
        ? Double.NaN
        : (double) wanted.stream().filter(which).count() / wanted.size();
  }
}
