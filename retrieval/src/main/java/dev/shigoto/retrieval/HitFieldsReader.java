package dev.shigoto.retrieval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.JobFacts;
import dev.shigoto.ranking.candidate.Title;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads columns token by token: an answer holds two hundred hits with a dozen each, and lists of
/// boxed numbers would take longer to build than the rest of the answer to read. Every column is a
/// list; a job that lacks a field has no column of it. Every job was posted at some time, so that
/// one without was not asked for its facts.
final class HitFieldsReader extends JsonDeserializer<HitFields> {

  /// Titles of late, with what rankers made of them; each takes some hundred bytes.
  private static final int REMEMBERED = 50_000;

  private static final Cache<String, Title> TITLES =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  @Override
  public HitFields deserialize(JsonParser json, DeserializationContext context) throws IOException {
    Columns columns = new Columns();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken(); // the start of the list
      while (json.nextToken() != JsonToken.END_ARRAY) {
        columns.read(name, json, context);
      }
    }
    return columns.fields();
  }

  /// Of several numbers the lowest counts; the other columns have one value, but for conditions.
  private static final class Columns {

    private long number;
    private Optional<Instant> postedAt = Optional.empty();
    private EmploymentType employmentType = EmploymentType.OTHER;
    private RemoteLevel remote = RemoteLevel.UNKNOWN;
    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    private Optional<GeoPoint> location = Optional.empty();
    private double payHourlyMin = Double.NaN;
    private double payHourlyMax = Double.NaN;
    private double walkMinutes = Double.NaN;
    private double quality = Double.NaN;
    private double popularity = Double.NaN;
    private double titleLength = Double.NaN;
    private double descriptionLength = Double.NaN;
    private String title = "";
    private String occupation = "";
    private double annualDaysOff = Double.NaN;
    private String employer = "";

    void read(String name, JsonParser json, DeserializationContext context) throws IOException {
      switch (name) {
        case Fields.NUMBER -> number = json.getLongValue();
        case Fields.POSTED_AT ->
            postedAt = Optional.of(Instant.ofEpochMilli(json.getValueAsLong()));
        case Fields.EMPLOYMENT_TYPE -> employmentType = one(EmploymentType.class, json, context);
        case Fields.REMOTE -> remote = one(RemoteLevel.class, json, context);
        case Fields.CONDITIONS -> conditions.add(one(Condition.class, json, context));
        case Fields.LOCATION -> location = Optional.of(point(json.getText()));
        case Fields.PAY_HOURLY_MIN -> payHourlyMin = lower(payHourlyMin, json);
        case Fields.PAY_HOURLY_MAX -> payHourlyMax = lower(payHourlyMax, json);
        case Fields.STATION_WALK_MINUTES -> walkMinutes = lower(walkMinutes, json);
        case Fields.QUALITY -> quality = lower(quality, json);
        case Fields.POPULARITY -> popularity = lower(popularity, json);
        case Fields.TITLE_LENGTH -> titleLength = lower(titleLength, json);
        case Fields.DESCRIPTION_LENGTH -> descriptionLength = lower(descriptionLength, json);
        case Fields.TITLE_KEYWORD -> title = json.getText();
        case Fields.OCCUPATION_CLASS -> occupation = json.getText();
        case Fields.ANNUAL_DAYS_OFF -> annualDaysOff = lower(annualDaysOff, json);
        case Fields.COMPANY_KEYWORD -> employer = json.getText();
        default -> json.skipChildren();
      }
    }

    HitFields fields() {
      return new HitFields(new JobId(number), postedAt.map(this::facts), employer);
    }

    private JobFacts facts(Instant posted) {
      return new JobFacts(
          posted,
          employmentType,
          remote,
          conditions,
          location,
          payHourlyMin,
          payHourlyMax,
          walkMinutes,
          quality,
          popularity,
          titleLength,
          descriptionLength,
          TITLES.get(title, Title::new),
          occupation,
          annualDaysOff);
    }
  }

  private static double lower(double known, JsonParser json) throws IOException {
    double value = json.getDoubleValue();
    return known < value ? known : value;
  }

  private static <E extends Enum<E>> E one(
      Class<E> type, JsonParser json, DeserializationContext context) throws IOException {
    String name = json.getText();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw context.weirdStringException(name, type, "is not known");
    }
  }

  /// @param text latitude and longitude, by a comma
  private static GeoPoint point(String text) {
    int comma = text.indexOf(',');
    return new GeoPoint(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }
}
