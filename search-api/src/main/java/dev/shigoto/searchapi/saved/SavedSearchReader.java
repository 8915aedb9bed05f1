package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.QuietHours;
import dev.shigoto.domain.alert.Schedule;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.retrieval.request.Choices;
import dev.shigoto.retrieval.request.JsonFields;
import dev.shigoto.searchapi.request.Identifier;
import dev.shigoto.searchapi.saved.SavedSearchBody.Recommended;
import dev.shigoto.searchapi.saved.SavedSearchBody.Subject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;

/// Reads what somebody wants to save. Every method throws an {@link
/// dev.shigoto.retrieval.request.InvalidFieldsException} that names all faults.
public final class SavedSearchReader {

  private static final Choices<Cadence> CADENCES = Choices.of(Cadence.values(), Enum::name);
  private static final Choices<DayOfWeek> DAYS = Choices.of(DayOfWeek.values(), Enum::name);
  private static final Choices<Language> LANGUAGES = Choices.of(Language.values(), Language::tag);

  private final SubjectReader subjects;

  /// @param understanding tells which words ask for something
  public SavedSearchReader(QueryUnderstanding understanding, TravelTimes travel) {
    this.subjects = new SubjectReader(understanding, travel);
  }

  /// The JSON body of a search or a profile to save, or of what is to take a saved one's place.
  public SavedSearchBody read(byte[] body) {
    JsonFields fields = JsonFields.of(body);
    Optional<MailAddress> mail =
        fields.text("mail").flatMap(text -> fields.make("mail", () -> new MailAddress(text)));
    Optional<Subject> subject = subjects.read(fields);
    Optional<AlertSettings> settings = settings(fields, subject);
    fields.end();
    return new SavedSearchBody(mail, subject.orElseThrow(), settings.orElseThrow());
  }

  private static Optional<AlertSettings> settings(JsonFields fields, Optional<Subject> subject) {
    Optional<QuietHours> quiet = fields.object("quietHours").flatMap(it -> quiet(it, fields));
    Schedule schedule = schedule(fields);
    fields.make("cadence", () -> checked(schedule.cadence(), subject));
    int perMail = number(fields, "perMail", Caps.USUAL.perMail());
    int perEmployer = number(fields, "perEmployer", Caps.USUAL.perEmployer());
    Language language = fields.choice("language", LANGUAGES).orElse(Language.JA);
    Optional<String> client = Identifier.read(fields, "clientId");
    String name =
        fields.text("name").orElseGet(() -> subject.map(SubjectReader::nameOf).orElse("?"));
    return fields.make(
        "name",
        () ->
            new AlertSettings(
                name, schedule, quiet, new Caps(perMail, perEmployer), language, client));
  }

  private static int number(JsonFields fields, String name, int usual) {
    return fields.integer(name, 1, Caps.MOST).map(Math::toIntExact).orElse(usual);
  }

  private static Schedule schedule(JsonFields fields) {
    return new Schedule(
        fields.choice("cadence", CADENCES).orElse(Schedule.USUAL.cadence()),
        fields.integer("sendHour", 0, 23).map(Math::toIntExact).orElse(Schedule.USUAL.hour()),
        fields.choice("sendDay", DAYS).orElse(Schedule.USUAL.day()),
        fields
            .text("zone")
            .flatMap(name -> fields.make("zone", () -> zone(name)))
            .orElse(Schedule.JAPAN));
  }

  /// Only places have clocks that people live by: an offset knows no summer time.
  private static ZoneId zone(String name) {
    if (name.length() <= 100 && ZoneId.getAvailableZoneIds().contains(name)) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException e) {
        // said below
      }
    }
    throw new IllegalArgumentException(
        "zone must be a time zone such as Asia/Tokyo, but was \"%s\""
            .formatted(name.substring(0, Math.min(name.length(), 100))));
  }

  private static Optional<QuietHours> quiet(JsonFields hours, JsonFields fields) {
    hours.require("from", "to");
    Optional<Long> from = hours.integer("from", 0, 23);
    Optional<Long> to = hours.integer("to", 0, 23);
    hours.rejectUnknown();
    return from.flatMap(
        start ->
            to.flatMap(
                end ->
                    fields.make(
                        "quietHours",
                        () -> new QuietHours(Math.toIntExact(start), Math.toIntExact(end)))));
  }

  private static Cadence checked(Cadence cadence, Optional<Subject> subject) {
    if (cadence == Cadence.INSTANT && subject.orElse(null) instanceof Recommended) {
      throw new IllegalArgumentException(
          "cadence must be DAILY or WEEKLY for a profile: jobs are looked for at its hour");
    }
    return cadence;
  }
}
