package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.Sought;
import dev.shigoto.domain.job.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line of `condition-rules.txt`: words, and what they say.
///
/// @param claims none where the words are only taken out of play
/// @param only the field that the rule is kept to
/// @param sought what is known of the words before they are tried
record ConditionRule(List<Claim> claims, Optional<AdField> only, Pattern words, Sought sought) {

  /// @param signs for example `+NIGHT_SHIFT @TITLE`
  static ConditionRule parse(String signs, String words) {
    List<Claim> claims = new ArrayList<>();
    Optional<AdField> only = Optional.empty();
    for (String sign : signs.split(" ")) {
      switch (sign.charAt(0)) {
        case '+' -> claims.add(Claim.holds(Condition.valueOf(sign.substring(1))));
        case '-' -> claims.add(Claim.fails(Condition.valueOf(sign.substring(1))));
        case '@' -> only = Optional.of(AdField.valueOf(sign.substring(1)));
        case '=' -> {}
        default -> throw new IllegalStateException("condition rule with a strange sign: " + signs);
      }
    }
    Pattern pattern = Pattern.compile(words);
    return new ConditionRule(claims, only, pattern, Sought.by(pattern));
  }

  boolean reads(AdField field) {
    return only.isEmpty() || only.get() == field;
  }

  void addTo(Evidence evidence, Finding finding) {
    claims.forEach(claim -> evidence.add(claim, finding));
  }
}
