package dev.shigoto.indexer.ad;

import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.occupation.Occupations;
import java.util.List;

/// Reads our own format. What a line leaves out is read from its text where that says it.
public final class JsonlAds implements AdReader {

  @Override
  public String idField() {
    return "externalId";
  }

  @Override
  public ReadAd read(JsonFields line) {
    AdDraft ad = draft(line);
    line.find("company").map(JsonlAds::employer).ifPresent(ad::employer);
    line.find("employmentType")
        .map(it -> it.oneOf(EmploymentType.values()))
        .ifPresent(ad::employmentType);
    line.find("occupation").map(JsonlAds::occupation).ifPresent(ad::occupation);
    line.find("remote").map(it -> it.oneOf(RemoteLevel.values())).ifPresent(ad::remote);
    ad.place(JsonlPlace.read(line));
    line.find("stations").map(JsonlPlace::stations).ifPresent(ad::stations);
    line.find("pay").map(JsonlPay::read).ifPresent(ad::pay);
    ad.terms(JsonlTerms.words(line));
    line.find("conditions").map(JsonlTerms::conditions).ifPresent(ad::conditions);
    line.find("skills").map(JsonlAds::skills).ifPresent(ad::skills);
    line.find("expiresAt").map(AdTime::end).ifPresent(ad::expiresAt);
    line.refuseOthers();
    return ad.read();
  }

  private static AdDraft draft(JsonFields line) {
    return new AdDraft(
        new Posting(line.require("source").word(), line.require("externalId").id()),
        line.require("title").word(),
        line.text("description").strip(),
        AdTime.start(line.require("postedAt")));
  }

  private static Employer employer(JsonValue value) {
    JsonFields company = value.object();
    Employer employer =
        new Employer(company.text("name").strip(), company.text("industry").strip());
    company.refuseOthers();
    return employer;
  }

  private static Occupation occupation(JsonValue code) {
    return Occupations.byCode(code.text())
        .orElseThrow(() -> code.refused("the code of an occupation"));
  }

  private static List<String> skills(JsonValue value) {
    return value.list().stream().map(JsonValue::word).toList();
  }
}
