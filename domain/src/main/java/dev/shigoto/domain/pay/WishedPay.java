package dev.shigoto.domain.pay;

import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Yen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The least pay that a seeker asks for, as the reader of ads finds wages: 時給1200円以上, 年収500万,
/// 20万以上.
///
/// @param start of its words in the text
/// @param end behind the last of them
public record WishedPay(PayUnit unit, Yen least, int start, int end) {

  /// Below, it is the price of something: 100円ショップ.
  private static final long LEAST = 500;

  private static final Pattern BEHIND =
      Pattern.compile("^ ?(?:円?(?:以上|から|超え?|越え|スタート|くらい|ぐらい|程度)|〜)+");
  private static final Pattern WORD_GOES_ON = Pattern.compile("^[^ でのにがをはとも、。・/]");

  /// @param normal as {@link dev.shigoto.domain.ad.AdText#normal} spells it
  public static List<WishedPay> in(String normal) {
    List<WishedPay> found = new ArrayList<>();
    for (WagePart part : WageFinder.inPayField(normal)) {
      of(part, normal).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<WishedPay> of(WagePart part, String text) {
    boolean wage =
        part.kind() == WageKind.WAGE
            || part.kind() == WageKind.BASE
            || part.kind() == WageKind.EXPECTED
            || part.kind() == WageKind.PREMIUM;
    boolean stated = part.unit().isPresent();
    int end = endOfWords(part.end(), text);
    boolean ends = !WORD_GOES_ON.matcher(text.substring(end)).find();
    return part.range()
        .min()
        .filter(it -> wage && it.amount() >= LEAST && (stated || (part.money().signed() && ends)))
        .map(it -> new WishedPay(part.period(), it, Math.max(0, part.start()), end));
  }

  private static int endOfWords(int end, String text) {
    var behind = BEHIND.matcher(text.substring(end));
    return behind.find() ? end + behind.end() : end;
  }
}
