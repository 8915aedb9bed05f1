package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.pay.StatedPay;
import dev.shigoto.indexer.ad.AdDraft;
import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.ContractWords;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.PlaceWords;
import dev.shigoto.indexer.ad.PlainText;
import dev.shigoto.indexer.ad.ReadAd;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;

/// Reads a posting of Lever.
///
/// @param company whose site it is; Lever does not say
record LeverAds(String source, String company) implements AdReader {

  private static final long LATEST = Instant.parse("9999-01-01T00:00:00Z").toEpochMilli();

  @Override
  public String idField() {
    return "id";
  }

  @Override
  public ReadAd read(JsonFields posting) {
    JsonNode categories = posting.node("categories");
    AdDraft ad =
        new AdDraft(
            new Posting(source, posting.require("id").id()),
            posting.require("text").word(),
            body(posting),
            Instant.ofEpochMilli(posting.require("createdAt").wholeNumber(LATEST)));
    ad.employer(new Employer(company, ""));
    ContractWords.read(categories.path("commitment").asText("")).ifPresent(ad::employmentType);
    ad.place(PlaceWords.read(categories.path("location").asText("")));
    remote(posting.text("workplaceType")).ifPresent(ad::remote);
    posting.find("salaryRange").ifPresent(it -> ad.pay(pay(it.node())));
    return ad.read();
  }

  /// The description, then the lists under their headings, then the closing words.
  private static String body(JsonFields posting) {
    StringJoiner body = new StringJoiner("\n\n");
    body.add(PlainText.of(posting.text("description")));
    posting
        .node("lists")
        .forEach(
            list ->
                body.add(
                    list.path("text").asText("")
                        + "\n"
                        + PlainText.of("<ul>" + list.path("content").asText("") + "</ul>")));
    body.add(PlainText.of(posting.text("additional")));
    return body.toString().strip();
  }

  private static Optional<RemoteLevel> remote(String workplace) {
    return switch (workplace) {
      case "remote" -> Optional.of(RemoteLevel.FULL);
      case "hybrid" -> Optional.of(RemoteLevel.PARTIAL);
      case "on-site", "onsite" -> Optional.of(RemoteLevel.NONE);
      default -> Optional.empty();
    };
  }

  private static StatedPay pay(JsonNode range) {
    if (!range.path("currency").asText("JPY").equals("JPY")) {
      return StatedPay.dropped("it is not in yen");
    }
    Optional<PayUnit> unit = Amounts.unit(range.path("interval").asText(""));
    return unit.isEmpty()
        ? StatedPay.dropped("its period is not known")
        : StatedPay.of(unit, Amounts.yen(range.path("min")), Amounts.yen(range.path("max")));
  }
}
