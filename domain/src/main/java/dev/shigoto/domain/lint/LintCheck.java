package dev.shigoto.domain.lint;

/// Looks for findings of one matter. Stateless.
interface LintCheck {

  void check(LintedAd ad, Findings findings);
}
