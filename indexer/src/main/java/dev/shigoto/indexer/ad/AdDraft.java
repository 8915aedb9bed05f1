package dev.shigoto.indexer.ad;

import dev.shigoto.domain.ad.EmploymentTypeFinder;
import dev.shigoto.domain.condition.ConditionFinder;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.pay.PayParser;
import dev.shigoto.domain.pay.StatedPay;
import dev.shigoto.domain.place.RemoteFinder;
import dev.shigoto.domain.place.StationParser;
import dev.shigoto.domain.skill.SkillFinder;
import dev.shigoto.domain.worktime.WorkingHoursParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a source states of a job. What it leaves out is read from its title and description where
/// those say it.
public final class AdDraft {

  private final Posting posting;
  private final String title;
  private final String body;
  private final Instant postedAt;
  private final List<String> notes = new ArrayList<>();
  private Employer employer = Employer.UNKNOWN;
  private Optional<EmploymentType> employmentType = Optional.empty();
  private Optional<Occupation> occupation = Optional.empty();
  private Optional<RemoteLevel> remote = Optional.empty();
  private Place place = Place.UNKNOWN;
  private Optional<List<StationAccess>> stations = Optional.empty();
  private Optional<Pay> pay = Optional.empty();
  private WorkTerms terms = WorkTerms.UNKNOWN;
  private Optional<Set<Condition>> conditions = Optional.empty();
  private Optional<List<String>> skills = Optional.empty();
  private Optional<Instant> expiresAt = Optional.empty();

  public AdDraft(Posting posting, String title, String body, Instant postedAt) {
    this.posting = posting;
    this.title = title;
    this.body = body;
    this.postedAt = postedAt;
  }

  public void employer(Employer stated) {
    employer = stated;
  }

  public void employmentType(EmploymentType stated) {
    employmentType = Optional.of(stated);
  }

  public void occupation(Occupation stated) {
    occupation = Optional.of(stated);
  }

  public void remote(RemoteLevel stated) {
    remote = Optional.of(stated);
  }

  public void place(Place stated) {
    place = stated;
  }

  public void stations(List<StationAccess> stated) {
    stations = Optional.of(stated);
  }

  public void pay(Pay stated) {
    pay = Optional.of(stated);
  }

  public void pay(StatedPay stated) {
    pay = stated.pay();
    stated.note().ifPresent(this::note);
  }

  /// @param words about pay, hours, days off, what is asked and given; their conditions are not
  /// used
  public void terms(WorkTerms words) {
    terms = words;
  }

  /// Taken at their word, even where there are none.
  public void conditions(Set<Condition> stated) {
    conditions = Optional.of(stated);
  }

  public void skills(List<String> stated) {
    skills = Optional.of(stated);
  }

  public void expiresAt(Instant stated) {
    expiresAt = Optional.of(stated);
  }

  /// Something that was corrected.
  public void note(String correction) {
    notes.add(correction);
  }

  public ReadAd read() {
    String text = title + "\n" + body;
    JobAd ad =
        new JobAd(
            posting,
            title,
            body,
            employer,
            employmentType.orElseGet(() -> EmploymentTypeFinder.find(title)),
            occupation.or(() -> Occupations.guess(title, body)),
            remote.orElseGet(() -> RemoteFinder.find(text)),
            place,
            stations.orElseGet(() -> StationParser.parse(text)),
            pay.or(() -> PayParser.parse(terms.pay())).or(() -> PayParser.find(text)),
            termsWithConditions(),
            skills.orElseGet(() -> SkillFinder.find(text)),
            postedAt,
            expiresAt);
    return new ReadAd(ad, notes);
  }

  private WorkTerms termsWithConditions() {
    return new WorkTerms(
        terms.pay(),
        terms.workingHours(),
        terms.holidays(),
        terms.requirements(),
        terms.benefits(),
        conditions.orElseGet(this::findConditions));
  }

  private Set<Condition> findConditions() {
    return ConditionFinder.find(
        title,
        WorkingHoursParser.parse(terms.workingHours()),
        terms.holidays(),
        String.join("\n", terms.requirements(), terms.benefits(), body));
  }
}
