package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.pay.StatedPay;
import dev.shigoto.indexer.ad.AdDraft;
import dev.shigoto.indexer.ad.AdTime;
import dev.shigoto.indexer.ad.ContractWords;
import dev.shigoto.indexer.ad.Given;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.ad.JsonFields;
import dev.shigoto.indexer.ad.PlaceWords;
import dev.shigoto.indexer.ad.PlainText;
import dev.shigoto.indexer.ad.ReadAd;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads a schema.org/JobPosting. Sites write many fields as a text, an object or a list of either.
record JobPostingAds(String source) {

  /// @param page on which it stands
  Item item(int number, ObjectNode posting, URI page) {
    String id = id(posting, page);
    Given given = new Given(number, id, posting.toString());
    return Item.of(given, () -> read(new Posting(source, id), new JsonFields("", posting)));
  }

  /// The employer's number, or else the address.
  private static String id(JsonNode posting, URI page) {
    JsonNode identifier = first(posting.path("identifier"));
    return Stream.of(identifier.path("value"), identifier, posting.path("url"))
        .map(node -> node.asText("").strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(page.toString());
  }

  private ReadAd read(Posting posting, JsonFields fields) {
    AdDraft ad =
        new AdDraft(
            posting,
            PlainText.of(fields.require("title").word()),
            PlainText.of(text(fields.node("description"))),
            AdTime.start(fields.require("datePosted")));
    ad.employer(
        new Employer(
            name(first(fields.node("hiringOrganization"))), text(fields.node("industry"))));
    ContractWords.read(text(fields.node("employmentType"))).ifPresent(ad::employmentType);
    ad.place(place(first(fields.node("jobLocation"))));
    if (text(fields.node("jobLocationType")).contains("TELECOMMUTE")) {
      ad.remote(RemoteLevel.FULL);
    }
    ad.pay(pay(first(fields.node("baseSalary"))));
    ad.terms(terms(fields));
    fields.find("validThrough").map(AdTime::end).ifPresent(ad::expiresAt);
    return ad.read();
  }

  private static Place place(JsonNode location) {
    JsonNode address = first(location.path("address"));
    String words =
        Stream.of("addressRegion", "addressLocality", "streetAddress")
            .map(part -> name(address.path(part)))
            .collect(Collectors.joining(" "));
    JsonNode geo = location.path("geo");
    return PlaceWords.located(
        PlaceWords.read(words.isBlank() ? address.asText("") : words),
        geo.path("latitude").asDouble(Double.NaN),
        geo.path("longitude").asDouble(Double.NaN));
  }

  private static StatedPay pay(JsonNode salary) {
    JsonNode value = salary.path("value");
    if (!salary.path("currency").asText("JPY").equals("JPY")) {
      return StatedPay.dropped("it is not in yen");
    }
    String unit = value.path("unitText").asText(salary.path("unitText").asText(""));
    if (unit.equals("WEEK")) {
      return StatedPay.dropped("its period is not known");
    }
    Optional<Long> exact = Amounts.yen(value.path("value")).or(() -> Amounts.yen(value));
    return StatedPay.of(
        Amounts.unit(unit),
        Amounts.yen(value.path("minValue")).or(() -> exact),
        Amounts.yen(value.path("maxValue")).or(() -> exact));
  }

  private static WorkTerms terms(JsonFields fields) {
    String requirements =
        Stream.of("qualifications", "experienceRequirements", "educationRequirements")
            .map(name -> PlainText.of(text(fields.node(name))))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return new WorkTerms(
        "",
        PlainText.of(text(fields.node("workHours"))),
        "",
        requirements,
        PlainText.of(text(fields.node("jobBenefits"))),
        Set.of());
  }

  /// A text, or the name of an object.
  private static String name(JsonNode node) {
    return (node.isObject() ? node.path("name") : node).asText("").strip();
  }

  /// A text, or several as lines.
  private static String text(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
            .map(it -> it.asText(""))
            .collect(Collectors.joining("\n"))
        : node.asText("").strip();
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }
}
