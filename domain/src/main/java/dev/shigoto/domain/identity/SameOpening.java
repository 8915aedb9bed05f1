package dev.shigoto.domain.identity;

import dev.shigoto.domain.identity.EmployerName.Relation;

/// Whether two ads offer the same opening. First, nothing that both state may differ: employer,
/// place, contract, hours, pay, for whom it is, what stands in brackets in the title. Then the
/// words must be as alike as the rest leaves room for doubt.
final class SameOpening {

  /// Of titles that speak of the same work.
  private static final double SAME_WORK = 0.85;

  private static final double LIKE_WORK = 0.4;
  private static final double NEVER = 2;

  /// Texts of two openings share a fifth of their words, those of one a third, however they are
  /// put.
  private static final double SAME_WORDS = 0.26;

  private SameOpening() {}

  static boolean test(AdSignature one, AdSignature other) {
    return !differs(one, other)
        && (one.text().containment(other.text()) >= needed(one, other) || isReworded(one, other));
  }

  private static boolean differs(AdSignature one, AdSignature other) {
    return one.employer().to(other.employer()) == Relation.DIFFERENT
        || !one.place().mayBe(other.place())
        || !one.terms().mayBe(other.terms())
        || payDiffers(one, other)
        || !one.title().kinds().equals(other.title().kinds())
        || one.title().marksDiffer(other.title())
        || gradesDiffer(one, other);
  }

  /// The same words with a wage a little higher are the same opening a year later.
  private static boolean payDiffers(AdSignature one, AdSignature other) {
    if (one.terms().pay().isEmpty() || other.terms().pay().isEmpty()) {
      return false;
    }
    OpeningPay pay = one.terms().pay().get();
    OpeningPay others = other.terms().pay().get();
    return !pay.mayBe(others)
        && !(one.wording() == other.wording()
            && one.title().equals(other.title())
            && pay.isCloseTo(others));
  }

  private static boolean gradesDiffer(AdSignature one, AdSignature other) {
    return !one.grades().isEmpty()
        && !other.grades().isEmpty()
        && !one.grades().equals(other.grades());
  }

  /// Which share of the shorter text must stand in the longer one.
  private static double needed(AdSignature one, AdSignature other) {
    double work = one.title().likeness(other.title());
    if (!haveSameEmployer(one, other)) {
      return work >= SAME_WORK ? 0.7 : work >= LIKE_WORK ? 0.97 : NEVER;
    }
    if (work >= SAME_WORK) {
      return 0.3;
    }
    if (work >= LIKE_WORK) {
      return occupationsDiffer(one, other) ? 0.95 : 0.4;
    }
    return occupationsAgree(one, other) ? 0.55 : NEVER;
  }

  private static boolean haveSameEmployer(AdSignature one, AdSignature other) {
    return switch (one.employer().to(other.employer())) {
      case SAME -> true;
      case RELATED -> one.terms().agreesWith(other.terms());
      case UNKNOWN, DIFFERENT -> false;
    };
  }

  /// Whether all that is stated is the same, and the texts speak of the same things though no
  /// sentence was kept.
  private static boolean isReworded(AdSignature one, AdSignature other) {
    return haveSameEmployer(one, other)
        && one.title().likeness(other.title()) >= SAME_WORK
        && one.terms().agreesWith(other.terms())
        && !one.place().city().isEmpty()
        && one.place().city().equals(other.place().city())
        && one.words().containment(other.words()) >= SAME_WORDS;
  }

  private static boolean occupationsDiffer(AdSignature one, AdSignature other) {
    return !one.occupation().isEmpty()
        && !other.occupation().isEmpty()
        && !one.occupation().equals(other.occupation());
  }

  private static boolean occupationsAgree(AdSignature one, AdSignature other) {
    return !one.occupation().isEmpty() && one.occupation().equals(other.occupation());
  }
}
