package dev.shigoto.database.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An ad on its way into the table `jobs`.
///
/// @param company the employer's name; empty where the ad hides it
/// @param json an object whose members are the columns of the table, and `company`
record AdRow(Posting posting, String company, String json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static AdRow of(JobAd ad) {
    ObjectNode row = JSON.createObjectNode();
    putText(row, ad);
    ad.occupation()
        .ifPresent(it -> row.put("occupation_code", it.code()).put("occupation_name", it.name()));
    putPlace(row, ad.place());
    ad.pay().ifPresent(pay -> putPay(row, pay));
    putTerms(row, ad.terms());
    putStrings(row, "skills", ad.skills());
    row.put("posted_at", ad.postedAt().toString());
    row.put("expires_at", ad.expiresAt().map(Object::toString).orElse(null));
    return new AdRow(ad.posting(), row.path("company").asText(), row.toString());
  }

  /// Whether every surrogate has its partner: a lone one has no UTF-8 form, and the driver would
  /// silently write "?" instead.
  boolean isWellFormed() {
    return json.codePoints().noneMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c));
  }

  private static void putText(ObjectNode row, JobAd ad) {
    row.put("source", ad.posting().source());
    row.put("external_id", ad.posting().externalId());
    row.put("title", ad.title());
    row.put("description", ad.description());
    row.put("company", ad.employer().name().strip());
    row.put("industry", ad.employer().industry());
    row.put("employment_type", ad.employmentType().name());
    row.put("remote", ad.remote().name());
    row.set("stations", JSON.valueToTree(ad.stations()));
  }

  private static void putPlace(ObjectNode row, Place place) {
    row.put("prefecture", place.prefecture().map(Prefecture::label).orElse(null));
    row.put("city", place.city());
    row.put("address", place.address());
    place.location().ifPresent(it -> row.put("lat", it.lat()).put("lon", it.lon()));
  }

  private static void putPay(ObjectNode row, Pay pay) {
    row.put("pay_unit", pay.unit().name());
    row.put("pay_min", amount(pay.min()));
    row.put("pay_max", amount(pay.max()));
    pay.fixedOvertime()
        .ifPresent(
            fixed ->
                row.put("fixed_overtime_yen", fixed.amount().amount())
                    .put("fixed_overtime_minutes", fixed.hours().toMinutes()));
  }

  private static @Nullable Long amount(Optional<Yen> yen) {
    return yen.map(Yen::amount).orElse(null);
  }

  private static void putTerms(ObjectNode row, WorkTerms terms) {
    row.put("pay_text", terms.pay());
    row.put("working_hours", terms.workingHours());
    row.put("holidays", terms.holidays());
    row.put("requirements", terms.requirements());
    row.put("benefits", terms.benefits());
    putStrings(row, "conditions", terms.conditions().stream().sorted().map(Enum::name).toList());
  }

  private static void putStrings(ObjectNode row, String column, Collection<String> values) {
    values.forEach(row.putArray(column)::add);
  }
}
