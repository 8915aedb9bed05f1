package dev.shigoto.domain.identity;

import java.util.Locale;

/// How the two ads of a pair compare, to look into.
final class Evidence {

  private Evidence() {}

  static String of(AdPair pair) {
    AdSignature one = AdSignature.of(pair.one());
    AdSignature other = AdSignature.of(pair.other());
    return String.format(
        Locale.ROOT,
        " | %s / %s | text %.2f in %.2f | work %.2f | %s %s | %s %s | employer %s | key %s",
        pair.one().title(),
        pair.other().title(),
        one.text().likeness(other.text()),
        one.text().containment(other.text()),
        one.title().likeness(other.title()),
        one.title().marks(),
        other.title().marks(),
        one.occupation(),
        other.occupation(),
        one.employer().to(other.employer()),
        Clusters.haveKeyInCommon(one, other));
  }
}
