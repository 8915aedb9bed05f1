package dev.shigoto.indexer.feed;

import dev.shigoto.domain.ad.EmploymentTypeFinder;
import dev.shigoto.domain.ad.PayParser;
import dev.shigoto.domain.ad.RemoteFinder;
import dev.shigoto.domain.ad.SkillFinder;
import dev.shigoto.domain.ad.StationParser;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Occupations;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.List;
import java.util.Optional;

/// Reads our own format. What a line leaves out is read from its text where that says it.
final class JsonlAds implements AdReader {

  @Override
  public JobAd read(JsonFields line) {
    Posting posting = new Posting(line.require("source").word(), line.require("externalId").id());
    String title = line.require("title").word();
    String body = line.text("description").strip();
    String text = title + "\n" + body;
    JobAd ad =
        new JobAd(
            posting,
            title,
            body,
            line.find("company").map(JsonlAds::employer).orElse(Employer.UNKNOWN),
            employmentType(line, title),
            occupation(line, title),
            remote(line, text),
            JsonlPlace.read(line),
            line.find("stations")
                .map(JsonlPlace::stations)
                .orElseGet(() -> StationParser.parse(text)),
            line.find("pay").map(JsonlPay::read).or(() -> PayParser.find(text)),
            JsonlTerms.read(line, title, body),
            line.find("skills").map(JsonlAds::skills).orElseGet(() -> SkillFinder.find(text)),
            JsonTime.start(line.require("postedAt")),
            line.find("expiresAt").map(JsonTime::end));
    line.refuseOthers();
    return ad;
  }

  private static Employer employer(JsonValue value) {
    JsonFields company = value.object();
    Employer employer =
        new Employer(company.text("name").strip(), company.text("industry").strip());
    company.refuseOthers();
    return employer;
  }

  private static EmploymentType employmentType(JsonFields line, String title) {
    return line.find("employmentType")
        .map(it -> it.oneOf(EmploymentType.values()))
        .orElseGet(() -> EmploymentTypeFinder.find(title));
  }

  private static Optional<Occupation> occupation(JsonFields line, String title) {
    return line.find("occupation").map(JsonlAds::occupation).or(() -> Occupations.guess(title));
  }

  private static Occupation occupation(JsonValue code) {
    return Occupations.byCode(code.text())
        .orElseThrow(() -> code.refused("the code of an occupation"));
  }

  private static RemoteLevel remote(JsonFields line, String text) {
    return line.find("remote")
        .map(it -> it.oneOf(RemoteLevel.values()))
        .orElseGet(() -> RemoteFinder.find(text));
  }

  private static List<String> skills(JsonValue value) {
    return value.list().stream().map(JsonValue::word).toList();
  }
}
