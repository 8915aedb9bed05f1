package dev.shigoto.local.impact;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.ranking.evaluation.Judgments;
import dev.shigoto.retrieval.Hit;
import java.util.Locale;

/// A job of an answer, as far as a report needs it.
///
/// @param externalId at its source
record Found(String id, String externalId, String title, String company) {

  static Found of(Hit hit) {
    return new Found(
        hit.id().toString(), hit.job().externalId(), hit.job().title(), hit.job().company());
  }

  /// Whether `text` is its id, its title or its company, and nothing else.
  boolean isExactly(String text) {
    String wanted = normal(text);
    return !wanted.isEmpty()
        && (wanted.equals(normal(id))
            || wanted.equals(normal(externalId))
            || wanted.equals(normal(title))
            || wanted.equals(normal(company)));
  }

  private static String normal(String text) {
    return AdText.normal(text).toLowerCase(Locale.ROOT);
  }

  /// By which of its ids it was judged; the source's comes first.
  String judgedAs(Judgments judgments) {
    return judgments.isJudged(externalId) ? externalId : id;
  }
}
