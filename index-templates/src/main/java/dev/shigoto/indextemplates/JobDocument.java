package dev.shigoto.indextemplates;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shigoto.domain.digest.RevisionDigest;
import dev.shigoto.domain.identity.IdentityFacts;
import dev.shigoto.domain.identity.Signal;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.lint.LintRule;
import dev.shigoto.domain.pay.PayFlag;
import dev.shigoto.domain.worktime.OffPattern;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A job as the engine stores it, one component per field of {@link Fields}. Read back from a part
/// of the source, what was not fetched is empty, zero, unknown or the epoch.
///
/// @param id of the job, as text
/// @param prefecture its label; empty where unknown
/// @param occupation its code; empty where unknown
/// @param occupationClass code of the class that the ad's words give: of the table of occupations,
///     where there is one
/// @param seniority enum name; empty where the ad does not say
/// @param conditionsDenied what the ad says does not hold
/// @param payFlags what is odd about the pay
/// @param findings of the lint that do not depend on the day
/// @param cluster id of the job that all postings of the opening are counted under
/// @param repeat whether another posting stands for the opening in lists
/// @param clusterSize open postings of the opening
/// @param reposts how often a source posted the opening again
/// @param firstSeen when any posting of it was seen first
/// @param signals what its history shows; the words stand in the database
/// @param points where searches look for the workplaces
/// @param stops the stations from which one walks there
/// @param titleLength characters
/// @param descriptionLength characters
/// @param quality of the ad, 0 to 1, without its freshness
/// @param popularity from seekers' behaviour; empty until there is any
/// @param embedding of the ad's text; always empty when read back
@SuppressWarnings("ArrayRecordComponent") // a list would box every number of every document
public record JobDocument(
    String id,
    long revision,
    String source,
    String externalId,
    String title,
    String description,
    String company,
    String industry,
    EmploymentType employmentType,
    String occupation,
    String occupationName,
    RemoteLevel remote,
    List<String> skills,
    List<String> licences,
    String occupationClass,
    String seniority,
    String prefecture,
    String city,
    String address,
    Optional<GeoPoint> location,
    List<StationAccess> stations,
    List<GeoPoint> points,
    List<IndexedStop> stops,
    Optional<IndexedPay> pay,
    String payText,
    Set<PayFlag> payFlags,
    String workingHours,
    String holidays,
    Optional<Integer> annualDaysOff,
    Set<OffPattern> daysOffPatterns,
    String requirements,
    String benefits,
    Set<Condition> conditions,
    Set<Condition> conditionsDenied,
    Set<LintRule> findings,
    String cluster,
    boolean repeat,
    int clusterSize,
    int reposts,
    Instant firstSeen,
    Set<Signal.Kind> signals,
    Instant postedAt,
    Optional<Instant> expiresAt,
    Instant indexedAt,
    int titleLength,
    int descriptionLength,
    float quality,
    Optional<Float> popularity,
    float[] embedding) {

  public JobDocument {
    employmentType = Objects.requireNonNullElse(employmentType, EmploymentType.OTHER);
    remote = Objects.requireNonNullElse(remote, RemoteLevel.UNKNOWN);
    postedAt = Objects.requireNonNullElse(postedAt, Instant.EPOCH);
    indexedAt = Objects.requireNonNullElse(indexedAt, Instant.EPOCH);
    skills = List.copyOf(skills);
    stations = List.copyOf(stations);
    points = List.copyOf(points);
    stops = List.copyOf(stops);
    licences = List.copyOf(licences);
    payFlags = inOrder(payFlags);
    daysOffPatterns = inOrder(daysOffPatterns);
    conditions = inOrder(conditions);
    conditionsDenied = inOrder(conditionsDenied);
    findings = inOrder(findings);
    signals = inOrder(signals);
    firstSeen = Objects.requireNonNullElse(firstSeen, Instant.EPOCH);
  }

  /// So that the same job is the same document, byte for byte.
  private static <E extends Enum<E>> Set<E> inOrder(Set<E> set) {
    return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
  }

  /// The document of a job.
  ///
  /// @param embedding of the ad's text, as long as the index says
  public static JobDocument of(KnownJob known, float[] embedding, Instant indexedAt) {
    Job job = known.job();
    JobAd ad = job.ad();
    IndexedFacts facts = known.facts();
    IdentityFacts opening = known.opening();
    return new JobDocument(
        job.id().toString(),
        job.revision(),
        ad.posting().source(),
        ad.posting().externalId(),
        ad.title(),
        ad.description(),
        ad.employer().name(),
        ad.employer().industry(),
        ad.employmentType(),
        ad.occupation().map(Occupation::code).orElse(""),
        ad.occupation().map(Occupation::name).orElse(""),
        ad.remote(),
        ad.skills(),
        facts.licences(),
        facts.occupationClass(),
        facts.seniority(),
        ad.place().prefecture().map(Prefecture::label).orElse(""),
        ad.place().city(),
        ad.place().address(),
        ad.place().location(),
        ad.stations(),
        facts.points(),
        facts.stops(),
        facts.pay(),
        ad.terms().pay(),
        facts.payFlags(),
        ad.terms().workingHours(),
        ad.terms().holidays(),
        facts.annualDaysOff(),
        facts.daysOffPatterns(),
        ad.terms().requirements(),
        ad.terms().benefits(),
        facts.conditions(),
        facts.conditionsDenied(),
        facts.findings(),
        opening.cluster().toString(),
        opening.isRepeat(job.id()),
        opening.size(),
        opening.reposts(),
        opening.firstSeen(),
        opening.signals().stream().map(Signal::kind).collect(Collectors.toSet()),
        ad.postedAt(),
        ad.expiresAt(),
        indexedAt,
        ad.title().length(),
        ad.description().length(),
        facts.quality(),
        Optional.empty(),
        embedding);
  }

  /// The ad as far as this document has it.
  public JobAd ad() {
    return new JobAd(
        new Posting(source, externalId),
        title,
        description,
        new Employer(company, industry),
        employmentType,
        occupation.isEmpty()
            ? Optional.empty()
            : Optional.of(new Occupation(occupation, occupationName)),
        remote,
        new Place(Prefecture.ofLabel(prefecture), city, address, location),
        stations,
        pay.map(IndexedPay::pay),
        new WorkTerms(payText, workingHours, holidays, requirements, benefits, conditions),
        skills,
        postedAt,
        expiresAt);
  }

  /// The id as a number.
  @JsonProperty
  long number() {
    return Long.parseLong(id);
  }

  /// Says which state of the job this is, in a form that can be summed up.
  @JsonProperty
  long digest() {
    return RevisionDigest.of(new JobId(number()), revision);
  }

  /// What completions offer of the title.
  @JsonProperty
  List<String> titleWords() {
    return TitleWords.of(title);
  }
}
