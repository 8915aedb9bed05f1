package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.pay.PayParser;
import dev.shigoto.domain.pay.StatedPay;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes ads of fields that are texts, as XML and CSV have them.
public final class TextAds {

  /// What a field can be for. The first three are needed.
  public static final List<String> FIELDS =
      List.of(
          "externalId",
          "title",
          "postedAt",
          "description",
          "company",
          "industry",
          "employmentType",
          "prefecture",
          "city",
          "address",
          "pay",
          "payUnit",
          "payMin",
          "payMax",
          "workingHours",
          "holidays",
          "requirements",
          "benefits",
          "expiresAt");

  private final String source;
  private final Map<String, String> names;

  /// @param names of the source's own fields, by what they are for
  public TextAds(String source, Map<String, String> names) {
    this.source = source;
    this.names = Map.copyOf(names);
  }

  /// @param fields texts by the source's own names
  public Item item(long number, Map<String, String> fields) {
    Given given = new Given(number, text(fields, "externalId"), fields.toString());
    return Item.of(given, () -> read(fields));
  }

  private ReadAd read(Map<String, String> fields) {
    AdDraft ad =
        new AdDraft(
            new Posting(source, required(fields, "externalId")),
            PlainText.of(required(fields, "title")),
            PlainText.of(text(fields, "description")),
            time(fields, "postedAt").orElseThrow(() -> missing("postedAt")));
    ad.employer(new Employer(text(fields, "company"), text(fields, "industry")));
    ContractWords.read(text(fields, "employmentType")).ifPresent(ad::employmentType);
    ad.place(
        PlaceWords.read(
            text(fields, "prefecture")
                + " "
                + text(fields, "city")
                + " "
                + text(fields, "address")));
    pay(fields, ad);
    ad.terms(terms(fields));
    time(fields, "expiresAt").ifPresent(ad::expiresAt);
    return ad.read();
  }

  /// Fields of their own outweigh words.
  private void pay(Map<String, String> fields, AdDraft ad) {
    PayParser.parse(text(fields, "pay")).ifPresent(ad::pay);
    Optional<Long> min = amount(fields, "payMin");
    Optional<Long> max = amount(fields, "payMax");
    if (min.isPresent() || max.isPresent()) {
      ad.pay(StatedPay.of(unit(text(fields, "payUnit")), min, max));
    }
  }

  private static Optional<PayUnit> unit(String text) {
    return Arrays.stream(PayUnit.values())
        .filter(it -> text.equalsIgnoreCase(it.name()) || text.contains(it.label()))
        .findFirst();
  }

  private Optional<Long> amount(Map<String, String> fields, String use) {
    String digits = text(fields, use).replaceAll("[,，円¥￥\\s]", "");
    try {
      return digits.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw refused(fields, use, "a whole number of yen");
    }
  }

  private WorkTerms terms(Map<String, String> fields) {
    return new WorkTerms(
        PlainText.of(text(fields, "pay")),
        PlainText.of(text(fields, "workingHours")),
        PlainText.of(text(fields, "holidays")),
        PlainText.of(text(fields, "requirements")),
        PlainText.of(text(fields, "benefits")),
        Set.of());
  }

  private Optional<Instant> time(Map<String, String> fields, String use) {
    String text = text(fields, use);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> time = use.equals("expiresAt") ? AdTime.end(text) : AdTime.start(text);
    return Optional.of(time.orElseThrow(() -> refused(fields, use, "a date such as 2026-11-20")));
  }

  private String required(Map<String, String> fields, String use) {
    String text = text(fields, use);
    if (text.isEmpty()) {
      throw missing(use);
    }
    return text;
  }

  private BadFieldException missing(String use) {
    return new BadFieldException(names.getOrDefault(use, use) + " is missing");
  }

  private BadFieldException refused(Map<String, String> fields, String use, String wanted) {
    return new BadFieldException(
        names.get(use) + " must be " + wanted + ", but was \"" + text(fields, use) + "\"");
  }

  private String text(Map<String, String> fields, String use) {
    String name = names.get(use);
    return name == null ? "" : fields.getOrDefault(name, "").strip();
  }
}
