package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.pay.StatedPay;
import dev.shigoto.indexer.ad.AdDraft;
import dev.shigoto.indexer.ad.AdReader;
import dev.shigoto.indexer.ad.AdTime;
import dev.shigoto.indexer.ad.ContractWords;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.PlaceWords;
import dev.shigoto.indexer.ad.PlainText;
import dev.shigoto.indexer.ad.ReadAd;
import java.util.Optional;

/// Reads a result of Adzuna's search. Its description is the beginning of the ad's.
final class AdzunaAds implements AdReader {

  private final String source;

  AdzunaAds(String source) {
    this.source = source;
  }

  @Override
  public String idField() {
    return "id";
  }

  @Override
  public ReadAd read(JsonFields result) {
    AdDraft ad =
        new AdDraft(
            new Posting(source, result.require("id").id()),
            PlainText.of(result.require("title").word()),
            PlainText.of(result.text("description")),
            AdTime.start(result.require("created")));
    ad.employer(new Employer(result.node("company").path("display_name").asText(""), ""));
    ContractWords.read(result.text("contract_time"))
        .or(() -> ContractWords.read(result.text("contract_type")))
        .ifPresent(ad::employmentType);
    ad.place(place(result));
    ad.pay(pay(result));
    return ad.read();
  }

  private static Place place(JsonFields result) {
    return PlaceWords.located(
        PlaceWords.read(area(result.node("location"))),
        result.node("latitude").asDouble(Double.NaN),
        result.node("longitude").asDouble(Double.NaN));
  }

  /// From the largest to the smallest, as Japanese addresses are written; the country is the first.
  private static String area(JsonNode location) {
    StringBuilder area = new StringBuilder();
    location.path("area").forEach(part -> area.append(part.asText("")).append(' '));
    return area.isEmpty() ? location.path("display_name").asText("") : area.toString();
  }

  /// Per year. Where Adzuna only predicts it, the ad states none.
  private static StatedPay pay(JsonFields result) {
    boolean predicted = result.node("salary_is_predicted").asText("").equals("1");
    return predicted
        ? StatedPay.dropped("it is only predicted")
        : StatedPay.of(
            Optional.of(PayUnit.YEAR),
            Amounts.yen(result.node("salary_min")),
            Amounts.yen(result.node("salary_max")));
  }
}
