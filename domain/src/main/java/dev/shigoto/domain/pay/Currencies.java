package dev.shigoto.domain.pay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The currency that stands before or behind an amount; without one it is yen.
final class Currencies {

  /// The first that is contained counts.
  private static final List<Map.Entry<String, String>> CODES =
      List.of(
          Map.entry("シンガポールドル", "SGD"),
          Map.entry("SGD", "SGD"),
          Map.entry("S$", "SGD"),
          Map.entry("香港ドル", "HKD"),
          Map.entry("HK$", "HKD"),
          Map.entry("豪ドル", "AUD"),
          Map.entry("A$", "AUD"),
          Map.entry("カナダドル", "CAD"),
          Map.entry("台湾ドル", "TWD"),
          Map.entry("ドル", "USD"),
          Map.entry("USD", "USD"),
          Map.entry("$", "USD"),
          Map.entry("ユーロ", "EUR"),
          Map.entry("EUR", "EUR"),
          Map.entry("€", "EUR"),
          Map.entry("ポンド", "GBP"),
          Map.entry("£", "GBP"),
          Map.entry("元", "CNY"),
          Map.entry("ウォン", "KRW"),
          Map.entry("バーツ", "THB"));

  private Currencies() {}

  static String code(@Nullable String before, @Nullable String behind) {
    String words = (before == null ? "" : before) + (behind == null ? "" : behind);
    if (words.startsWith("US$")) {
      return "USD"; // and no S$
    }
    return CODES.stream()
        .filter(it -> words.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Money.YEN);
  }
}
