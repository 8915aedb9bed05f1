package dev.shigoto.alerts.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How fast mail may go to each domain, all senders together.
///
/// @param perMinute mails, 1 to 100,000, by domain
/// @param others the same for each domain that is not named; empty where these have no limit
public record MailRates(Map<String, Integer> perMinute, Optional<Integer> others) {

  public static final MailRates NONE = new MailRates(Map.of(), Optional.empty());

  private static final String ANY = "*";
  private static final int MOST = 100_000;
  private static final Pattern RATE =
      Pattern.compile("([a-z0-9-]+(?:\\.[a-z0-9-]+)+|\\*)=(\\d{1,6})/min");

  public MailRates {
    perMinute = Map.copyOf(perMinute);
  }

  /// Reads `example.jp=10/min,*=100/min`.
  public static MailRates parse(String text) {
    Map<String, Integer> rates = new HashMap<>();
    for (String part : text.split(",", -1)) {
      Matcher rate = RATE.matcher(part.strip());
      if (!rate.matches() || rates.put(rate.group(1), mails(rate.group(2))) != null) {
        throw new IllegalArgumentException(
            "\"%s\" is no rate such as example.jp=10/min or *=100/min, or comes twice"
                .formatted(part.strip()));
      }
    }
    Optional<Integer> others = Optional.ofNullable(rates.remove(ANY));
    return new MailRates(rates, others);
  }

  private static int mails(String digits) {
    int mails = Integer.parseInt(digits);
    if (mails < 1 || mails > MOST) {
      throw new IllegalArgumentException(
          "a rate must be 1 to %,d mails/min, but was %s".formatted(MOST, digits));
    }
    return mails;
  }

  boolean areNone() {
    return perMinute.isEmpty() && others.isEmpty();
  }

  /// From one mail to the next; zero where there is no limit.
  Duration between(String domain) {
    return Optional.ofNullable(perMinute.get(domain))
        .or(() -> others)
        .map(Duration.ofMinutes(1)::dividedBy)
        .orElse(Duration.ZERO);
  }
}
