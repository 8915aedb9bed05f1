package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.job.PayUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells of each amount in a text what it is paid as.
final class WageFinder {

  private static final Pattern WAGE_WORD =
      Pattern.compile("[円万¥\\\\]|給|俸|収|額|[Yy]en|JPY|[Hh]ourly|[0-9]{3}");
  private static final int TAIL = 12;

  /// In words about anything, a number without 円 is a wage only this near to 時給.
  private static final int NEAR = 6;

  private final String text;
  private final boolean aboutPay;
  private final List<WagePart> parts = new ArrayList<>();

  private WageFinder(String text, boolean aboutPay) {
    this.text = text;
    this.aboutPay = aboutPay;
  }

  /// In a text that is about pay, an amount without a word is a wage too.
  static List<WagePart> inPayField(String normal) {
    return new WageFinder(normal, true).parts();
  }

  /// In a text about anything, only an amount behind 時給, 月給 and the like is a wage.
  static List<WagePart> inWords(String normal) {
    return new WageFinder(normal, false).parts();
  }

  private List<WagePart> parts() {
    if (!Scan.finds(WAGE_WORD, text)) {
      return parts;
    }
    int end = 0;
    for (Money money : MoneyScanner.scan(text)) {
      String gap = text.substring(end, money.start());
      WageWords words = new WageWords(gap, behind(money.behind()), behind(money.end()));
      parts.add(part(money, words));
      end = money.end();
    }
    return parts;
  }

  private String behind(int end) {
    return text.substring(end, Math.min(text.length(), end + TAIL));
  }

  private WagePart part(Money money, WageWords words) {
    Optional<PayUnit> behind = words.unitBehind();
    Optional<PayLabel> label = words.label();
    if (label.isEmpty() && behind.isEmpty()) {
      return words.isPerPieceBehind()
          ? part(WageKind.PIECE, Optional.empty(), money, words)
          : unlabelled(money, words);
    }
    boolean strong = label.filter(it -> it.strength() == PayLabel.Strength.STRONG).isPresent();
    WageKind kind = label.map(PayLabel::kind).orElse(WageKind.WAGE);
    if (kind == WageKind.OTHER) {
      return part(WageKind.OTHER, behind, money, words);
    }
    if (!aboutPay && !isWage(money, words, strong || behind.isPresent())) {
      return part(WageKind.UNKNOWN, behind, money, words);
    }
    if (!strong && words.isPerPieceBehind()) {
      return part(WageKind.PIECE, Optional.empty(), money, words);
    }
    Optional<PayUnit> unit =
        strong
            ? label.flatMap(PayLabel::unit).or(() -> behind)
            : behind.or(() -> label.flatMap(PayLabel::unit));
    return part(words.qualified(kind), unit, money, words);
  }

  private static boolean isWage(Money money, WageWords words, boolean stated) {
    boolean perHour = words.label().filter(PayLabel.PER_HOUR::equals).isPresent();
    return (stated || perHour) && (money.signed() || words.labelDistance() <= NEAR);
  }

  /// An amount without a word of its own goes on with the one before.
  private WagePart unlabelled(Money money, WageWords words) {
    if (parts.isEmpty()) {
      boolean wage = aboutPay && (money.signed() || money.range().typical() >= 500);
      return part(
          wage ? words.qualified(WageKind.WAGE) : WageKind.UNKNOWN, Optional.empty(), money, words);
    }
    WagePart before = parts.getLast();
    WageKind kind = words.qualified(WageKind.UNKNOWN);
    if (kind == WageKind.UNKNOWN && before.kind() == WageKind.WAGE && words.goesOn()) {
      kind = WageKind.WAGE;
    }
    boolean wage = before.kind().compareTo(WageKind.EXAMPLE) < 0;
    return new WagePart(
        wage ? kind : WageKind.UNKNOWN,
        before.unit(),
        before.sure(),
        before.label(),
        money,
        money.start(),
        money.end());
  }

  private static WagePart part(
      WageKind kind, Optional<PayUnit> unit, Money money, WageWords words) {
    boolean loose = words.label().filter(PayLabel.DAILY_MONTHLY::equals).isPresent();
    boolean sure = unit.isPresent() && !loose;
    int start = money.start() - words.labelDistance();
    return new WagePart(kind, unit, sure, words.label(), money, start, money.end());
  }
}
