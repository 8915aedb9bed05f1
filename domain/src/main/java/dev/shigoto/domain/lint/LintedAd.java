package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Places;
import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.JobAd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ad that is being looked at, with the questions that several checks ask of it.
final class LintedAd {

  private static final Pattern INDEFINITE =
      Pattern.compile(
          "期間の定め(?:の|は|が|も)?(?:な|無|ありません|ございません)|(?:契約|雇用)期間[】\\])::はの ]{0,3}(?:期間の)?定め(?:は|が)?(?:な|無|ありません|ございません)|無期雇用|無期契約|正規雇用");
  private static final Pattern FIXED_TERM =
      Pattern.compile(
          "(?<!業務委託)契約期間|雇用期間|派遣期間|有期|期間の定め(?:が)?あり"
              + "|[0-9]{1,2} ?(?:か|ヶ|カ|ヵ|ケ|箇)月(?:ごと|毎)(?:の|に)?(?:契約)?更新|契約(?:の)?更新");

  private final LintInput input;
  private final LocalDate today;
  private final List<AdText> texts;
  private final Places everything;

  LintedAd(LintInput input, LocalDate today) {
    this.input = input;
    this.today = today;
    this.texts = input.words().all();
    this.everything =
        Places.of(texts.stream().map(AdText::normal).collect(Collectors.joining("\n")));
  }

  JobAd ad() {
    return input.ad();
  }

  AdWords words() {
    return input.words();
  }

  WageCheck wage() {
    return input.wage();
  }

  /// The fields that are not empty.
  List<AdText> texts() {
    return texts;
  }

  LocalDate today() {
    return today;
  }

  LocalDate posted() {
    return dayOf(ad().postedAt());
  }

  /// The day of an instant where the ad's readers live.
  static LocalDate dayOf(Instant instant) {
    return JapaneseDay.of(instant);
  }

  /// Whether the ad says when it was posted; the epoch stands for no date.
  boolean isDated() {
    return ad().postedAt().isAfter(Instant.EPOCH.plusSeconds(86_400));
  }

  /// Whether labour law applies: not for contractors.
  boolean isEmployment() {
    return ad().employmentType() != EmploymentType.FREELANCE;
  }

  boolean isIndefinite() {
    return mentions("定め", "無期", "正規雇用") && says(INDEFINITE);
  }

  /// Whether the words speak of a contract that ends.
  boolean isFixedTerm() {
    return mentions("期間", "有期", "更新") && !isIndefinite() && says(FIXED_TERM);
  }

  /// Whether any field holds one of these words: cheap, to spare patterns.
  boolean mentions(String... words) {
    return mentions(List.of(words));
  }

  /// The same for a list of words.
  boolean mentions(List<String> words) {
    return everything.hasAny(words);
  }

  boolean says(Pattern pattern) {
    return Scan.finds(pattern, everything);
  }

  /// Where a pattern first matches.
  Optional<Span> first(Pattern pattern) {
    for (AdText text : texts) {
      Scan scan = Scan.of(pattern, text);
      if (scan.find()) {
        return Optional.of(text.span(scan.match()));
      }
    }
    return Optional.empty();
  }
}
