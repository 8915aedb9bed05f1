package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import java.util.List;
import java.util.regex.Matcher;

/// The rules of `lint-words.txt` about one matter, in their order.
///
/// @param words a text that says anything of the matter holds one of them
record LintWordGroup(List<String> words, List<LintWordRule> rules) {

  /// Words that a rule has matched are gone for the next.
  void read(AdText text, LintedAd ad, Findings findings) {
    StringBuilder unread = new StringBuilder(text.normal());
    for (LintWordRule rule : rules) {
      if (rule.reads(text.field(), ad)) {
        Scan scan = Scan.of(rule.words(), text.places(), unread);
        while (scan.find()) {
          Matcher match = scan.match();
          rule.report(text, match, findings);
          unread.replace(match.start(), match.end(), "\n".repeat(match.end() - match.start()));
        }
      }
    }
  }
}
