package dev.shigoto.domain.pay;

import static dev.shigoto.domain.pay.PayFlag.ADVANCE_PAYOUT;
import static dev.shigoto.domain.pay.PayFlag.COMMISSION;
import static dev.shigoto.domain.pay.PayFlag.DAILY_PAYOUT;
import static dev.shigoto.domain.pay.PayFlag.NEGOTIABLE;
import static dev.shigoto.domain.pay.PayFlag.PIECE_RATE;
import static dev.shigoto.domain.pay.PayFlag.WEEKLY_PAYOUT;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words about pay that need no amount: 日払い, 歩合, 応相談.
record PayNotes(PayFlag flag, List<String> words, Pattern pattern) {

  private static final String NOT = "(?!.{0,6}(?:なし|無し|不可|ありません|ではな|ではあり))";

  private static final List<PayNotes> ALWAYS =
      List.of(
          new PayNotes(DAILY_PAYOUT, List.of("払"), Pattern.compile("(?:日|即日|当日)払い?" + NOT)),
          new PayNotes(WEEKLY_PAYOUT, List.of("払"), Pattern.compile("週払い?" + NOT)),
          new PayNotes(ADVANCE_PAYOUT, List.of("前払"), Pattern.compile("前払い?" + NOT)));

  private static final PayNotes PIECES =
      new PayNotes(
          PIECE_RATE,
          List.of("歩合", "出来高", "コミッション", "単価"),
          Pattern.compile("(?:完全|フル) ?(?:歩合|出来高|コミッション)|出来高(?:制|払い)|文字単価"));

  private static final PayNotes SHARE =
      new PayNotes(
          COMMISSION,
          List.of("歩合", "出来高", "コミッション", "インセンティブ", "業績給", "成果給", "報奨金"),
          Pattern.compile("(?<!完全|フル|完全 |フル )(?:歩合|出来高|コミッション|インセンティブ|業績給|成果給|報奨金)" + NOT));

  private static final PayNotes OPEN =
      new PayNotes(
          NEGOTIABLE,
          List.of("相談", "委細", "規定", "規程", "考慮", "面談", "面接", "優遇", "話し合い"),
          Pattern.compile("相談|委細|(?:規定|規程)(?!支給|内|あり)|考慮|面談|面接|優遇|話し合い"));

  /// @param payField what the ad says where it is about pay
  /// @param texts everything that it says
  /// @param understood whether the wage is known
  /// @param byPiece whether it is a rate for pieces
  static List<PayFinding> of(
      AdText payField, List<AdText> texts, boolean understood, boolean byPiece) {
    List<PayFinding> findings = new ArrayList<>();
    for (PayNotes note : ALWAYS) {
      texts.stream().flatMap(it -> note.in(it).stream()).findFirst().ifPresent(findings::add);
    }
    Optional<PayFinding> pieces = understood ? Optional.empty() : PIECES.in(payField);
    pieces.ifPresent(findings::add);
    boolean pieceRate = byPiece || pieces.isPresent();
    if (!pieceRate) {
      SHARE.in(payField).ifPresent(findings::add);
    }
    if (!understood && !pieceRate) {
      findings.add(OPEN.in(payField).orElseGet(() -> notUnderstood(payField)));
    }
    return findings;
  }

  private static PayFinding notUnderstood(AdText text) {
    int length = text.normal().length();
    return PayFinding.of(
        PayFlag.NOT_UNDERSTOOD, length == 0 ? Optional.empty() : Optional.of(text.span(0, length)));
  }

  private Optional<PayFinding> in(AdText text) {
    Scan scan = Scan.of(pattern, text);
    return text.places().hasAny(words) && scan.find()
        ? Optional.of(PayFinding.of(flag, Optional.of(text.span(scan.match()))))
        : Optional.empty();
  }
}
