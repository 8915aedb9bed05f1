package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.WorkTerms;
import java.util.List;
import java.util.stream.Stream;

/// Everything that an ad says in words, each field in the one spelling that all parsers read.
public record AdWords(
    AdText title,
    AdText pay,
    AdText workingHours,
    AdText holidays,
    AdText requirements,
    AdText benefits,
    AdText address,
    AdText description) {

  public static AdWords of(JobAd ad) {
    WorkTerms terms = ad.terms();
    return new AdWords(
        AdText.of(AdField.TITLE, ad.title()),
        AdText.of(AdField.PAY, terms.pay()),
        AdText.of(AdField.WORKING_HOURS, terms.workingHours()),
        AdText.of(AdField.HOLIDAYS, terms.holidays()),
        AdText.of(AdField.REQUIREMENTS, terms.requirements()),
        AdText.of(AdField.BENEFITS, terms.benefits()),
        AdText.of(AdField.ADDRESS, ad.place().address()),
        AdText.of(AdField.DESCRIPTION, ad.description()));
  }

  /// The fields that are not empty; what a field of its own says comes before the description.
  public List<AdText> all() {
    return Stream.of(
            title, pay, workingHours, holidays, requirements, benefits, address, description)
        .filter(text -> !text.normal().isEmpty())
        .toList();
  }
}
