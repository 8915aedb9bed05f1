package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.EmploymentType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of `lint-words.txt`.
///
/// @param rule what the words show; empty for words that are harmless
/// @param fields where they count
/// @param ads the contracts that they are read in
/// @param excuse words near by that make them harmless
record LintWordRule(
    Optional<LintRule> rule,
    Set<AdField> fields,
    Set<EmploymentType> ads,
    Pattern words,
    Optional<Pattern> excuse) {

  /// Characters before and after the words that are searched for an excuse.
  private static final int NEAR = 70;

  private static final Set<EmploymentType> EMPLOYMENTS =
      EnumSet.complementOf(EnumSet.of(EmploymentType.FREELANCE));

  static LintWordRule parse(String line) {
    String[] parts = line.split("\t", -1);
    String[] head = parts[0].split("@", -1);
    return new LintWordRule(
        head[0].equals("=") ? Optional.empty() : Optional.of(LintRule.valueOf(name(head[0]))),
        head.length > 1 ? fields(head[1]) : EnumSet.allOf(AdField.class),
        ads(head[0]),
        Pattern.compile(parts[1]),
        parts.length > 2 ? Optional.of(Pattern.compile(parts[2])) : Optional.empty());
  }

  private static String name(String head) {
    return head.substring(head.charAt(0) == '*' || head.charAt(0) == '!' ? 1 : 0);
  }

  private static Set<EmploymentType> ads(String head) {
    return switch (head.charAt(0)) {
      case '*', '=' -> EnumSet.allOf(EmploymentType.class);
      case '!' -> EnumSet.of(EmploymentType.FREELANCE);
      default -> EMPLOYMENTS;
    };
  }

  private static Set<AdField> fields(String names) {
    EnumSet<AdField> fields = EnumSet.noneOf(AdField.class);
    Arrays.stream(names.split(",")).map(AdField::valueOf).forEach(fields::add);
    return fields;
  }

  boolean reads(AdField field, LintedAd ad) {
    return fields.contains(field) && ads.contains(ad.ad().employmentType());
  }

  void report(AdText text, Matcher match, Findings findings) {
    if (rule.isPresent() && !isExcused(text.normal(), match)) {
      findings.words(rule.get(), text.span(match), "「" + match.group().strip() + "」とあります");
    }
  }

  private boolean isExcused(String text, Matcher match) {
    int from = Math.max(0, match.start() - NEAR);
    int to = Math.min(text.length(), match.end() + NEAR);
    return excuse.map(it -> it.matcher(text.substring(from, to)).find()).orElse(false);
  }
}
