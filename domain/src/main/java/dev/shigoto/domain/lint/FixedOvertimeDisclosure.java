package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.FixedOvertime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Overtime pay inside the wage must be told with its amount, its hours, and that more overtime is
/// paid on top.
final class FixedOvertimeDisclosure implements LintCheck {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:固定|みなし|見なし|見込み?|定額|一律)の?(?:時間外|残業|超過)(?:勤務|労働)?(?:手当|割増)?(?:代|分|給)?"
              + "|(?:時間外|残業)(?:勤務|労働)?(?:手当|代) ?\\((?:固定|定額|みなし)\\)"
              + "|[0-9]{1,3}時間(?:分|相当)の(?:時間外|残業)(?:勤務|労働)?(?:手当|代)(?=として))"
              + "(?!(?:制度?|手当|代)?(?:は|の支給は|等)?(?: ?[::])? ?(?:なし|無し|無(?!制)|ナシ|ありません|ございません|なく|採用していません|含ま(?:ない|れない|れません|ず)|ではありません))");

  /// What belongs to the name: up to the end of the sentence, or up to 含む where no more follows.
  private static final Pattern TERMS =
      Pattern.compile("[^。]{0,90}?(?:(?:を|が)含[むみまん]|を?込み?)(?![^。0-9]{0,4}[(:])|[^。]{0,90}");

  private static final String AMOUNT = "[0-9][0-9,.]{0,11} ?(?:万|千)?[0-9,]{0,6}(?:千)? ?円";
  private static final Pattern AMOUNT_AFTER = Pattern.compile(AMOUNT);
  private static final Pattern AMOUNT_BEFORE =
      Pattern.compile(
          "(?:(?:うち|内訳|内)[^。0-9]{0,4}"
              + AMOUNT
              + "[^。円]{0,20}|"
              + AMOUNT
              + "(?:は|分の|を)[^。円]{0,14})$");
  private static final Pattern HOURS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9])? ?(?:時間|[hH])");
  private static final Pattern HOURS_BEFORE =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9])? ?(?:時間|[hH])[^。0-9]{0,8}$");
  private static final Pattern EXCESS =
      Pattern.compile(
          "超(?:過|え)[^。]{0,45}(?:支給|支払|追加|別途|払い)|(?:差額|追加|別途)[^。]{0,15}(?:支給|支払)[^。]{0,12}超"
              + "|差額(?:を|は)?(?:別途)?支(?:給|払)");

  /// A job of payroll speaks of fixed overtime too: outside the pay it counts with a figure or a
  /// promise beside it.
  private static final Pattern OF_THIS_JOB = Pattern.compile("^[^。]{0,25}(?:含|込|支給|支払|あり|有|[0-9])");

  private static final Pattern FIGURE_BEFORE = Pattern.compile("[0-9] ?(?:時間|円)[^。]{0,6}$");

  @Override
  public void check(LintedAd ad, Findings findings) {
    Optional<FixedOvertime> stated = ad.ad().pay().flatMap(pay -> pay.fixedOvertime());
    boolean spokenOf = stated.isPresent() || ad.mentions("残業", "時間外", "超過");
    if (!ad.isEmployment() || !spokenOf) {
      return;
    }
    Told told = new Told();
    stated.ifPresent(told::read);
    ad.texts().forEach(told::read);
    told.report(ad, findings);
  }

  /// What all fields together tell of it.
  private static final class Told {
    private Optional<Span> name = Optional.empty();
    private boolean exists;
    private boolean amount;
    private boolean hours;

    void read(FixedOvertime stated) {
      exists = true;
      amount |= stated.amount().amount() > 0;
      hours |= stated.hours().isPositive();
    }

    void read(AdText text) {
      String normal = text.normal();
      Scan scan = Scan.of(NAME, text);
      while (scan.find()) {
        Matcher names = scan.match();
        String before = normal.substring(Math.max(0, names.start() - 40), names.start());
        String next = normal.substring(names.end(), Math.min(normal.length(), names.end() + 30));
        boolean ofThisJob =
            text.field() == AdField.PAY
                || OF_THIS_JOB.matcher(next).find()
                || FIGURE_BEFORE.matcher(before).find();
        if (!ofThisJob) {
          continue;
        }
        exists = true;
        name = name.or(() -> Optional.of(text.span(names)));
        Matcher terms = TERMS.matcher(normal).region(names.end(), normal.length());
        String after = terms.lookingAt() ? terms.group() : "";
        amount |= AMOUNT_AFTER.matcher(after).find() || AMOUNT_BEFORE.matcher(before).find();
        hours |= HOURS.matcher(names.group() + after).find() || HOURS_BEFORE.matcher(before).find();
      }
    }

    void report(LintedAd ad, Findings findings) {
      if (!exists) {
        return;
      }
      if (!amount) {
        findings.add(LintRule.FIXED_OVERTIME_AMOUNT_MISSING, name, "固定残業代がいくらかの記載がありません");
      }
      if (!hours) {
        findings.add(LintRule.FIXED_OVERTIME_HOURS_MISSING, name, "何時間分かの記載がありません");
      }
      if (!ad.says(EXCESS)) {
        findings.add(LintRule.FIXED_OVERTIME_EXCESS_MISSING, name, "時間数を超えた分の支払いの記載がありません");
      }
    }
  }
}
