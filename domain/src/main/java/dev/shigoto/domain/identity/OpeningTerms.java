package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Contract, pay and hours of an opening.
///
/// @param hours the stated shifts, each as start × 10,000 + end in minutes; empty where none is
///     stated
record OpeningTerms(
    EmploymentType contract, Optional<OpeningPay> pay, NavigableSet<Integer> hours) {

  private static final String TIME = "([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{1,2})分|(半))?)";
  private static final Pattern SHIFT = Pattern.compile(TIME + " ?(?:〜|-|から) ?(?:翌日?)? ?" + TIME);

  static OpeningTerms of(JobAd ad) {
    return new OpeningTerms(
        ad.employmentType(), ad.pay().map(OpeningPay::of), hours(ad.terms().workingHours()));
  }

  private static NavigableSet<Integer> hours(String written) {
    NavigableSet<Integer> hours = new TreeSet<>();
    Matcher shift = SHIFT.matcher(AdText.normal(written));
    while (shift.find()) {
      hours.add(minutes(shift, 1) * 10_000 + minutes(shift, 5));
    }
    return hours;
  }

  private static int minutes(Matcher time, int group) {
    int hour = Integer.parseInt(time.group(group));
    String minutes = Optional.ofNullable(time.group(group + 1)).orElse(time.group(group + 2));
    boolean half = time.group(group + 3) != null;
    return 60 * hour + (half ? 30 : minutes == null ? 0 : Integer.parseInt(minutes));
  }

  /// Whether the two can be one contract for one work: nothing that both state differs.
  boolean mayBe(OpeningTerms other) {
    return (contract == other.contract
            || contract == EmploymentType.OTHER
            || other.contract == EmploymentType.OTHER)
        && (hours.isEmpty() || other.hours.isEmpty() || shareMostShifts(other));
  }

  /// An ad may leave a shift out; one shift of three is another opening.
  private boolean shareMostShifts(OpeningTerms other) {
    long both = hours.stream().filter(other.hours::contains).count();
    return 2 * both >= hours.size() + other.hours.size() - both;
  }

  /// Whether both state the same hours and the same pay.
  boolean agreesWith(OpeningTerms other) {
    return contract == other.contract
        && !hours.isEmpty()
        && hours.equals(other.hours)
        && pay.isPresent()
        && pay.equals(other.pay);
  }
}
