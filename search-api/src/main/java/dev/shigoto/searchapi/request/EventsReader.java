package dev.shigoto.searchapi.request;

import dev.shigoto.domain.event.Action;
import dev.shigoto.domain.event.SeekerEvent;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.request.Choices;
import dev.shigoto.retrieval.request.FieldError;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.retrieval.request.JsonFields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads events of UBI 1.3. An event that is wrong leaves the others.
public final class EventsReader {

  private static final Choices<Action> ACTIONS = Choices.of(Action.values(), Action::label);
  private static final int MOST = 500;
  private static final int LONGEST_ATTRIBUTES = 4_000;
  private static final int LAST_POSITION = 10_000;

  /// Clocks of seekers go wrong, and apps send late.
  private static final Duration FUTURE = Duration.ofMinutes(5);

  private static final Duration PAST = Duration.ofDays(30);

  private EventsReader() {}

  /// @param index in the list that was sent, from 0
  public record Rejected(int index, List<FieldError> errors) {}

  /// @param events those that can be stored
  public record Read(List<SeekerEvent> events, List<Rejected> rejected) {

    public Read {
      events = List.copyOf(events);
      rejected = List.copyOf(rejected);
    }
  }

  /// The JSON body of `POST /v1/events`.
  ///
  /// @throws InvalidFieldsException if it is no list, or has too many events
  public static Read read(byte[] body, Instant now) {
    JsonFields fields = JsonFields.of(body);
    fields.require("events");
    List<JsonFields> sent = fields.objects("events", MOST);
    fields.end();
    List<SeekerEvent> events = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      Optional<SeekerEvent> event = event(sent.get(i), now);
      List<FieldError> errors = sent.get(i).errors();
      if (errors.isEmpty()) {
        event.ifPresent(events::add);
      } else {
        rejected.add(new Rejected(i, errors));
      }
    }
    return new Read(events, rejected);
  }

  private static Optional<SeekerEvent> event(JsonFields fields, Instant now) {
    fields.require("action_name", "query_id", "client_id", "timestamp");
    Optional<Action> action = fields.choice("action_name", ACTIONS);
    Optional<Instant> at = time(fields, now);
    String queryId = identifier(fields, "query_id");
    String clientId = identifier(fields, "client_id");
    String sessionId = identifier(fields, "session_id");
    String application = identifier(fields, "application");
    String attributes = attributes(fields);
    Optional<JsonFields> told = fields.object("event_attributes");
    Optional<JobId> job = told.flatMap(EventsReader::job);
    OptionalInt position = told.map(EventsReader::position).orElse(OptionalInt.empty());
    passOver(fields);
    fields.rejectUnknown();
    if (action.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    return fields.make(
        "event_attributes.object",
        () ->
            new SeekerEvent(
                action.get(),
                queryId,
                clientId,
                sessionId,
                application,
                job,
                position,
                at.get(),
                attributes));
  }

  private static Optional<Instant> time(JsonFields fields, Instant now) {
    return new AdFields(fields)
        .moment("timestamp")
        .flatMap(at -> fields.make("timestamp", () -> checkedTime(at, now)));
  }

  private static Instant checkedTime(Instant at, Instant now) {
    if (at.isAfter(now.plus(FUTURE)) || at.isBefore(now.minus(PAST))) {
      throw new IllegalArgumentException(
          "timestamp must be of the last 30 days and not of the future, but was " + at);
    }
    return at;
  }

  private static String identifier(JsonFields fields, String name) {
    return Identifier.read(fields, name).orElse("");
  }

  private static String attributes(JsonFields fields) {
    return fields
        .json("event_attributes", LONGEST_ATTRIBUTES)
        .flatMap(json -> fields.make("event_attributes", () -> storable(json)))
        .orElse("{}");
  }

  private static String storable(String json) {
    if (json.contains("\\u0000")) {
      throw new IllegalArgumentException("event_attributes must not have the character U+0000");
    }
    return json;
  }

  /// UBI allows more beside it.
  private static Optional<JobId> job(JsonFields attributes) {
    return attributes
        .object("object")
        .flatMap(
            object ->
                object
                    .text("object_id")
                    .flatMap(text -> object.make("object_id", () -> JobId.parse(text))));
  }

  private static OptionalInt position(JsonFields attributes) {
    Optional<Long> ordinal =
        attributes
            .object("position")
            .flatMap(position -> position.integer("ordinal", 1, LAST_POSITION));
    return ordinal.isPresent()
        ? OptionalInt.of(Math.toIntExact(ordinal.get()))
        : OptionalInt.empty();
  }

  /// What UBI has beside these is checked and not kept.
  private static void passOver(JsonFields fields) {
    AdFields texts = new AdFields(fields);
    texts.line("message_type");
    texts.line("message");
    texts.line("user_query");
  }
}
