package dev.shigoto.retrieval;

import dev.shigoto.domain.commute.Stop;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.query.FilterChange;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.indextemplates.IndexedStop;
import dev.shigoto.indextemplates.JobDocument;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The filters of a request one by one, each with what a job says of the matter.
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
enum FilterField {
  PREFECTURE("prefecture", (to, all) -> to.prefectures(all.prefectures()), JobDocument::prefecture),
  CITY("city", (to, all) -> to.cities(all.cities()), JobDocument::city),
  EMPLOYMENT_TYPE(
      "employmentType",
      (to, all) -> to.employmentTypes(all.employmentTypes()),
      job -> job.employmentType().name()),
  OCCUPATION("occupation", (to, all) -> to.occupations(all.occupations()), JobDocument::occupation),
  PAY("pay", (to, all) -> to.pay(all.pay()), FilterField::hourly),
  CONDITIONS(
      "conditions", (to, all) -> to.conditions(all.conditions()), job -> names(job.conditions())),
  POSTED_SINCE(
      "postedSince",
      (to, all) -> to.postedSince(all.postedSince()),
      job -> job.postedAt().toString()),
  NEAR("near", (to, all) -> to.near(all.near()), FilterField::distance),
  STATION("station", (to, all) -> to.station(all.station()), FilterField::stations),
  COMMUTE("commute", (to, all) -> to.commute(all.commute()), FilterField::way),
  COMPANY("company", (to, all) -> to.companies(all.companies()), JobDocument::company),
  EXCLUDE_JOB_IDS(
      "excludeJobIds", (to, all) -> to.excludeJobIds(all.excludeJobIds()), JobDocument::id),
  ANNUAL_DAYS_OFF(
      "annualDaysOff",
      (to, all) -> to.annualDaysOff(all.facts().annualDaysOff()),
      job -> job.annualDaysOff().map(String::valueOf).orElse("")),
  SENIORITY(
      "seniority", (to, all) -> to.seniorities(all.facts().seniorities()), JobDocument::seniority),
  LICENCES(
      "licences",
      (to, all) -> to.licences(all.facts().licences()),
      job -> String.join(", ", job.licences())),
  FINDINGS(
      "findings", (to, all) -> to.findings(all.facts().findings()), job -> names(job.findings())),
  EXCLUDE_FINDINGS(
      "excludeFindings",
      (to, all) -> to.excludeFindings(all.facts().excludeFindings()),
      job -> names(job.findings())),
  QUALITY(
      "quality",
      (to, all) -> to.quality(all.facts().quality()),
      job -> Long.toString(Math.round(100 * job.quality())));

  private final String apiName;
  private final BiConsumer<FilterChange, Filters> copy;
  private final BiFunction<Filters, JobDocument, String> own;

  FilterField(
      String apiName, BiConsumer<FilterChange, Filters> copy, Function<JobDocument, String> own) {
    this(apiName, copy, (_, job) -> own.apply(job));
  }

  FilterField(
      String apiName,
      BiConsumer<FilterChange, Filters> copy,
      BiFunction<Filters, JobDocument, String> own) {
    this.apiName = apiName;
    this.copy = copy;
    this.own = own;
  }

  /// One filter alone, as the request has it.
  record Single(FilterField field, Filters filter) {

    /// What a job says of it; empty if nothing.
    String own(JobDocument job) {
      return field.own.apply(filter, job);
    }
  }

  /// Those that filter anything. Each condition stands by itself, for all must hold.
  static List<Single> of(Filters all) {
    return Arrays.stream(values()).flatMap(field -> field.in(all)).toList();
  }

  /// This filter of some, by itself.
  Stream<Single> in(Filters all) {
    Stream<Filters> parts =
        this == CONDITIONS
            ? all.conditions().stream().sorted().map(FilterField::keeping)
            : Stream.of(Filters.NONE.with(to -> copy.accept(to, all)));
    return parts.filter(it -> !it.equals(Filters.NONE)).map(it -> new Single(this, it));
  }

  private static Filters keeping(Condition condition) {
    return Filters.NONE.with(to -> to.conditions(Set.of(condition)));
  }

  String apiName() {
    return apiName;
  }

  private static String hourly(JobDocument job) {
    return job.pay()
        .map(it -> "%.0f to %.0f yen an hour".formatted(it.hourlyMin(), it.hourlyMax()))
        .orElse("");
  }

  private static String distance(Filters filter, JobDocument job) {
    return filter.near().stream()
        .flatMap(near -> job.points().stream().map(near.center()::kmTo))
        .min(Double::compare)
        .map("%.1f km"::formatted)
        .orElse("");
  }

  private static String stations(JobDocument job) {
    return job.stations().stream()
        .map(it -> "%s %d min".formatted(it.name(), it.walkMinutes()))
        .collect(Collectors.joining(", "));
  }

  private static String way(Filters filter, JobDocument job) {
    List<Stop> stops = job.stops().stream().map(IndexedStop::stop).toList();
    OptionalInt minutes = filter.commute().orElseThrow().reach().minutesTo(stops, job.points());
    return minutes.isPresent() ? minutes.getAsInt() + " min" : "";
  }

  static String names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}
