package dev.shigoto.domain.pay;

import java.util.Optional;

/// An amount of money in a text, before anybody knows what is paid with it.
///
/// @param signed whether 円, ¥ or 万 says that it is money
/// @param currency its ISO 4217 code
/// @param start where it begins in the text
/// @param behind where the words behind its first amount begin
/// @param end behind its last character
record Money(AmountRange range, boolean signed, String currency, int start, int behind, int end) {

  static final String YEN = "JPY";

  boolean isYen() {
    return currency.equals(YEN);
  }

  Optional<AmountRange> yen() {
    return isYen() ? Optional.of(range) : Optional.empty();
  }
}
