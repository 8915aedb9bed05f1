package dev.shigoto.searchapi.request;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.retrieval.request.Choices;
import dev.shigoto.retrieval.request.JsonFields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads an ad that is to be analysed: what a source would send, before anything is read from its
/// words. All but the title may be absent.
public final class AdRequestReader {

  private static final Choices<Prefecture> PREFECTURES =
      Choices.of(Prefecture.values(), Prefecture::label);
  private static final Choices<EmploymentType> EMPLOYMENT_TYPES =
      Choices.of(EmploymentType.values(), Enum::name);
  private static final Choices<PayUnit> PAY_UNITS = Choices.of(PayUnit.values(), Enum::name);
  private static final String SOURCE = "analysis";
  private static final String NO_ID = "1";
  private static final long MAX_YEN = 1_000_000_000;
  private static final int HOURS_OF_A_YEAR = 8_784;

  private AdRequestReader() {}

  /// The JSON body of `POST /v1/jobs/analyze`.
  ///
  /// @param now when it was posted, where the body does not say
  /// @throws dev.shigoto.retrieval.request.InvalidFieldsException naming all faults
  public static JobAd read(byte[] body, Instant now) {
    JsonFields fields = JsonFields.of(body);
    fields.require("title");
    AdFields ad = new AdFields(fields);
    Posting posting = new Posting(SOURCE, ad.line("id").orElse(NO_ID));
    Optional<String> title = ad.line("title");
    JobAd read =
        new JobAd(
            posting,
            title.orElse("?"), // refused below
            ad.text("description"),
            fields.object("company").map(AdRequestReader::employer).orElse(Employer.UNKNOWN),
            fields.choice("employmentType", EMPLOYMENT_TYPES).orElse(EmploymentType.OTHER),
            Optional.empty(),
            RemoteLevel.UNKNOWN,
            fields.object("place").map(AdRequestReader::place).orElse(Place.UNKNOWN),
            List.of(),
            fields.object("pay").flatMap(pay -> pay(pay, fields)),
            terms(ad),
            List.of(),
            ad.moment("postedAt").orElse(now),
            ad.moment("expiresAt"));
    fields.end();
    return read;
  }

  private static Employer employer(JsonFields company) {
    AdFields texts = new AdFields(company);
    Employer employer =
        new Employer(texts.line("name").orElse(""), texts.line("industry").orElse(""));
    company.rejectUnknown();
    return employer;
  }

  private static Place place(JsonFields place) {
    AdFields texts = new AdFields(place);
    Place read =
        new Place(
            place.choice("prefecture", PREFECTURES),
            texts.line("city").orElse(""),
            texts.line("address").orElse(""),
            Optional.empty());
    place.rejectUnknown();
    return read;
  }

  private static WorkTerms terms(AdFields ad) {
    return new WorkTerms(
        ad.text("payText"),
        ad.text("workingHours"),
        ad.text("holidays"),
        ad.text("requirements"),
        ad.text("benefits"),
        Set.of());
  }

  private static Optional<Pay> pay(JsonFields pay, JsonFields ad) {
    pay.require("unit");
    Optional<PayUnit> unit = pay.choice("unit", PAY_UNITS);
    Optional<Yen> min = pay.integer("min", 0, MAX_YEN).map(Yen::new);
    Optional<Yen> max = pay.integer("max", 0, MAX_YEN).map(Yen::new);
    Optional<FixedOvertime> overtime =
        pay.object("fixedOvertime").flatMap(AdRequestReader::overtime);
    pay.rejectUnknown();
    return unit.flatMap(it -> ad.make("pay", () -> new Pay(it, min, max, overtime)));
  }

  private static Optional<FixedOvertime> overtime(JsonFields overtime) {
    overtime.require("amount");
    Optional<Long> amount = overtime.integer("amount", 0, MAX_YEN);
    double hours = overtime.number("hours").orElse(0.0);
    overtime.rejectUnknown();
    return amount.flatMap(
        yen -> overtime.make("hours", () -> new FixedOvertime(new Yen(yen), checkedHours(hours))));
  }

  private static Duration checkedHours(double hours) {
    if (hours < 0 || hours > HOURS_OF_A_YEAR) {
      throw new IllegalArgumentException(
          "hours must be 0 to " + HOURS_OF_A_YEAR + ", but was " + hours);
    }
    return Duration.ofMinutes(Math.round(60 * hours));
  }
}
