package dev.shigoto.indexer.feed;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When a feed runs: minute, hour, day, month, weekday, in Japan's time.
public final class Schedule {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  private final Cron cron;

  private Schedule(Cron cron) {
    this.cron = cron;
  }

  /// @throws IllegalArgumentException if `text` is no such five fields
  public static Schedule parse(String text) {
    return new Schedule(PARSER.parse(text).validate());
  }

  /// The first time after `moment`; empty where there is none, such as on 30 February.
  Optional<Instant> next(Instant moment) {
    return ExecutionTime.forCron(cron)
        .nextExecution(ZonedDateTime.ofInstant(moment, JAPAN))
        .map(ZonedDateTime::toInstant);
  }

  @Override
  public String toString() {
    return cron.asString();
  }
}
