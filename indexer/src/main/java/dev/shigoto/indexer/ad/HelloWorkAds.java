package dev.shigoto.indexer.ad;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.condition.ConditionFinder;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.pay.PayParser;
import dev.shigoto.domain.place.CityFinder;
import dev.shigoto.domain.place.PlaceParser;
import dev.shigoto.domain.place.RemoteFinder;
import dev.shigoto.domain.place.StationParser;
import dev.shigoto.domain.skill.SkillFinder;
import dev.shigoto.domain.worktime.WorkingHours;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import java.util.Optional;

/// Reads ads of Hello Work. Their employers are unknown and their expiry too; fields beyond those
/// read here are ignored.
public final class HelloWorkAds implements AdReader {

  private final String source;

  /// @param source the name of the feed
  public HelloWorkAds(String source) {
    this.source = source;
  }

  @Override
  public String idField() {
    return "id";
  }

  @Override
  public ReadAd read(JsonFields line) {
    return ReadAd.of(ad(line));
  }

  private JobAd ad(JsonFields line) {
    Posting posting = new Posting(source, line.require("id").id());
    String title = line.require("title").word();
    String shortTitle = line.text("sksu");
    String body = body(title, shortTitle, line.text("text"));
    return new JobAd(
        posting,
        title,
        body,
        Employer.UNKNOWN,
        employmentType(line.text("emptype"), line.text("category")),
        Occupations.guess(title, body),
        RemoteFinder.find(title + "\n" + body),
        place(line.text("location"), title, body),
        StationParser.parse(body),
        PayParser.parse(line.text("wage")),
        terms(line, title, body),
        SkillFinder.find(title + "\n" + body),
        AdTime.start(line.require("date_s")),
        Optional.empty());
  }

  /// The text without its runs of spaces. The short title is the title once more, in half-width
  /// signs; where it says something else, it stands above the text.
  private static String body(String title, String shortTitle, String text) {
    String tidy = text.replaceAll("[ \\u3000]{2,}", " ").strip();
    boolean sameTitle = letters(title).contains(letters(shortTitle));
    return sameTitle ? tidy : shortTitle.strip() + "\n" + tidy;
  }

  private static String letters(String title) {
    return AdText.normal(title).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static EmploymentType employmentType(String type, String category) {
    return switch (type) {
      case "正社員" -> EmploymentType.FULL_TIME;
      case "正社員以外" -> EmploymentType.CONTRACT;
      case "パート労働者" -> EmploymentType.PART_TIME;
      default -> {
        if (type.contains("派遣")) {
          yield EmploymentType.DISPATCH;
        }
        yield category.equals("パート") ? EmploymentType.PART_TIME : EmploymentType.OTHER;
      }
    };
  }

  private static Place place(String location, String title, String body) {
    Place stated = PlaceParser.parse(location);
    if (stated.prefecture().isEmpty() || !stated.city().isEmpty()) {
      return stated;
    }
    String city = CityFinder.find(stated.prefecture().get(), title, body).orElse("");
    return new Place(stated.prefecture(), city, stated.address(), stated.location());
  }

  /// Colons part the statements of hours and days off; inside a statement they are full-width.
  private static WorkTerms terms(JsonFields line, String title, String body) {
    WorkingHours hours = WorkingHoursParser.parse(line.text("worktime").replace(':', ' '));
    String holidays = AdText.normal(line.text("dayoff").replace(':', ' '));
    return new WorkTerms(
        line.text("wage"),
        hours.text(),
        holidays,
        "",
        "",
        ConditionFinder.find(title, hours, holidays, body));
  }
}
