package dev.shigoto.domain.condition;

import dev.shigoto.domain.job.Condition;

/// That a condition holds, or that it does not.
record Claim(Condition condition, Polarity polarity) {

  static Claim holds(Condition condition) {
    return new Claim(condition, Polarity.YES);
  }

  static Claim fails(Condition condition) {
    return new Claim(condition, Polarity.NO);
  }

  Claim opposite() {
    return polarity == Polarity.YES ? fails(condition) : holds(condition);
  }

  ConditionFact fact(Finding finding) {
    return new ConditionFact(condition, polarity, finding.span());
  }
}
