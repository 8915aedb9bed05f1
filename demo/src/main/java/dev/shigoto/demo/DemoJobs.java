package dev.shigoto.demo;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Posting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Believable job ads all over Japan. Ad number i depends on the seed and i alone, so that streams
/// need no memory and a longer one begins with the shorter.
public final class DemoJobs {

  /// What an ad is to the others.
  public enum Kind {
    /// A job of its own.
    ORIGINAL,
    /// The job of another ad in other words.
    NEAR_DUPLICATE,
    /// Another ad once more, under a new id and a later date.
    REPOST
  }

  /// @param original the number of the ad that it repeats; its own for an original
  public record Origin(Kind kind, int original) {}

  private static final List<String> SOURCES = List.of("demo-navi", "demo-town", "demo-career");
  private static final int NEAR_DUPLICATES = 4;
  private static final int REPOSTS = 3;

  /// How far back a repeated ad lies at most.
  private static final int REACH = 400;

  private static final long ORIGINS = 0x0DD5;
  private static final long EDITS = 0xED17;

  /// Age of the oldest ads in minutes.
  private static final int MAX_AGE = 45 * 24 * 60;

  private final Market market = new Market();
  private final Phrases titles = new Phrases("titles.txt");
  private final Descriptions descriptions = new Descriptions();
  private final Edits edits = new Edits(titles);
  private final long seed;
  private final Instant now;

  private DemoJobs(long seed, Instant now) {
    this.seed = seed;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /// @param now the ads were posted before it and expire after it
  public static DemoJobs seeded(long seed, Instant now) {
    return new DemoJobs(seed, now);
  }

  /// The ads 0 to `n` - 1, made as they are read.
  public Stream<JobAd> jobs(int n) {
    return IntStream.range(0, n).mapToObj(this::job);
  }

  /// Ad number `number`.
  public JobAd job(int number) {
    Origin origin = origin(number);
    Dice dice = new Dice(seed, origin.original());
    Facts facts = market.draw(dice);
    Wording wording = wording(origin.kind(), facts, dice, number);
    Duration age = Duration.ofMinutes(60 + Math.min(dice.below(MAX_AGE), dice.below(MAX_AGE)));
    boolean again = origin.kind() != Kind.ORIGINAL;
    return new JobAd(
        posting(number),
        wording.title(),
        wording.description(),
        facts.workplace().employer(),
        facts.type(),
        Optional.of(facts.trade().occupation()),
        facts.remote(),
        facts.site().place(),
        facts.site().stations(),
        Optional.of(facts.pay()),
        facts.offer().terms(facts.pay()),
        facts.skills(),
        now.minus(again ? age.dividedBy(2) : age),
        Optional.of(now.plus(Duration.ofDays(dice.between(60, 365)))));
  }

  /// What the ad of this number is to the others.
  public Origin origin(int number) {
    Dice dice = new Dice(seed ^ ORIGINS, number);
    int drawn = dice.below(100);
    if (number == 0 || drawn >= NEAR_DUPLICATES + REPOSTS) {
      return new Origin(Kind.ORIGINAL, number);
    }
    int earlier = number - 1 - dice.below(Math.min(number, REACH));
    Kind kind = drawn < NEAR_DUPLICATES ? Kind.NEAR_DUPLICATE : Kind.REPOST;
    return new Origin(kind, origin(earlier).original());
  }

  private Wording wording(Kind kind, Facts facts, Dice dice, int number) {
    Wording original = new Wording(titles.draw(facts, dice), descriptions.write(facts, dice));
    return kind == Kind.NEAR_DUPLICATE
        ? edits.edited(original, facts, new Dice(seed ^ EDITS, number))
        : original;
  }

  private static Posting posting(int number) {
    String source = SOURCES.get(number % SOURCES.size());
    return new Posting(source, "D" + (10_000_000 + number));
  }
}
