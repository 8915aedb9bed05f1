package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.PayUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Reads amounts and periods as foreign interfaces write them.
final class Amounts {

  private Amounts() {}

  /// A number, or a text that is one; empty for anything else.
  static Optional<Long> yen(JsonNode node) {
    try {
      double amount = Double.parseDouble(node.asText("").replace(",", ""));
      return Double.isFinite(amount) ? Optional.of(Math.round(amount)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// MONTH, Month, per-month-salary; empty for a week and the like.
  static Optional<PayUnit> unit(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(PayUnit.values()).filter(it -> upper.contains(it.name())).findFirst();
  }
}
