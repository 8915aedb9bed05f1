package dev.shigoto.alerts.text;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.PayText;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.query.Area;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import dev.shigoto.domain.query.Area.InPrefecture;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Wish;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.retrieval.SearchRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why a job is in a mail: the words of its reader that stand in the ad, and the conditions that it
/// keeps. What cannot be shown from the ad is not claimed.
final class Reasons {

  private static final int MOST = 5;

  private final QueryUnderstanding understanding;
  private final Words words;

  Reasons(QueryUnderstanding understanding, Words words) {
    this.understanding = understanding;
    this.words = words;
  }

  /// @param requests that may have found the job
  List<String> of(List<SearchRequest> requests, Job job) {
    List<JobQuery> queries =
        requests.stream()
            .map(it -> understanding.understand(it.query(), it.understand()).query())
            .toList();
    return Stream.<Function<JobQuery, Stream<String>>>of(
            query -> sought(query, job.ad()),
            query -> places(query.filters(), job.ad()),
            query -> kept(query.filters(), job.ad()),
            query -> met(query, job.ad()))
        .flatMap(reasons -> queries.stream().flatMap(reasons))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Stream<String> sought(JobQuery query, JobAd ad) {
    String title = plain(ad.title());
    String text = plain(ad.description());
    return query.text().wanted().stream()
        .flatMap(Clause::words)
        .filter(word -> !word.isBlank())
        .flatMap(word -> found(word, title, text).stream());
  }

  private Optional<String> found(String word, String title, String text) {
    String sought = plain(word);
    if (title.contains(sought)) {
      return Optional.of(words.say("in-title", word));
    }
    return text.contains(sought) ? Optional.of(words.say("in-text", word)) : Optional.empty();
  }

  private Stream<String> places(Filters filters, JobAd ad) {
    Stream<String> city = Stream.of(ad.place().city()).filter(filters.cities()::contains);
    Stream<String> prefecture =
        ad.place().prefecture().filter(filters.prefectures()::contains).stream()
            .map(Prefecture::label);
    Stream<String> stations =
        filters.station().stream().flatMap(near -> near(ad, it -> it.name().equals(near.name())));
    return Stream.concat(Stream.concat(city, prefecture).map(this::at), stations);
  }

  private String at(String place) {
    return words.say("at-place", place);
  }

  private Stream<String> near(JobAd ad, Predicate<StationAccess> meant) {
    return ad.stations().stream()
        .filter(meant)
        .map(it -> words.say("at-station", it.name(), it.walkMinutes()));
  }

  /// The matcher has found that these hold.
  private Stream<String> kept(Filters filters, JobAd ad) {
    Stream<String> contract =
        Stream.of(ad.employmentType())
            .filter(filters.employmentTypes()::contains)
            .map(EmploymentType::label);
    Stream<String> pay =
        filters.pay().flatMap(floor -> ad.pay()).stream()
            .map(it -> words.say("paid-enough", PayText.of(it)));
    Stream<String> conditions = filters.conditions().stream().sorted().map(Condition::label);
    return Stream.of(contract, pay, conditions).flatMap(reasons -> reasons);
  }

  /// A wish may go unmet: only what the ad says is told.
  private Stream<String> met(JobQuery query, JobAd ad) {
    return query.wishes().all().stream().map(Wish::meaning).flatMap(it -> met(it, ad));
  }

  private Stream<String> met(Wish.Meaning meaning, JobAd ad) {
    return switch (meaning) {
      case Keeps it when ad.terms().conditions().contains(it.condition()) ->
          Stream.of(it.condition().label());
      case UnderContract it when it.types().contains(ad.employmentType()) ->
          Stream.of(ad.employmentType().label());
      case FromHome it when it.levels().contains(ad.remote()) -> Stream.of(ad.remote().label());
      case InArea it -> it.areas().stream().flatMap(area -> met(area, ad));
      default -> Stream.empty();
    };
  }

  private Stream<String> met(Area area, JobAd ad) {
    return switch (area) {
      case InPrefecture it when ad.place().prefecture().equals(Optional.of(it.prefecture())) ->
          Stream.of(at(it.prefecture().label()));
      case InCity it when ad.place().city().equals(it.city()) -> Stream.of(at(it.city()));
      case AtStation it -> near(ad, station -> station.name().equals(it.name()));
      default -> Stream.empty();
    };
  }

  private static String plain(String text) {
    return AdText.normal(text).toLowerCase(Locale.ROOT);
  }
}
