package dev.shigoto.searchapi.request;

import dev.shigoto.database.alert.MailCampaign;
import dev.shigoto.database.alert.MailState;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.TypedLine;
import dev.shigoto.retrieval.request.Choices;
import dev.shigoto.retrieval.request.FieldError;
import dev.shigoto.retrieval.request.FilterReader;
import dev.shigoto.retrieval.request.InvalidFieldsException;
import dev.shigoto.retrieval.request.JsonFields;
import dev.shigoto.retrieval.request.SearchReader;
import dev.shigoto.retrieval.request.UnderstandReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads requests. Every method throws an {@link InvalidFieldsException} that names all faults. The
/// travel times say which stations are meant, and how far it is from them.
public final class RequestReader {

  private static final Choices<Facet> FACETS = Choices.of(Facet.values(), Facet::apiName);
  private static final int DEFAULT_SUGGESTIONS = 8;
  private static final int DEFAULT_SIMILAR = 6;
  private static final int MAX_LIST = 50;
  private static final Choices<LoggedQueriesRequest.Kind> KINDS =
      Choices.of(LoggedQueriesRequest.Kind.values(), LoggedQueriesRequest.Kind::apiName);
  private static final int DEFAULT_LOGGED = 50;
  private static final int MAX_LOGGED = 200;
  private static final Choices<MailCampaign> CAMPAIGNS =
      Choices.of(MailCampaign.values(), Enum::name);
  private static final Choices<MailState> MAIL_STATES = Choices.of(MailState.values(), Enum::name);
  private static final int DEFAULT_DAYS = 30;
  private static final int MAX_DAYS = 365;

  private RequestReader() {}

  /// The JSON body of a search.
  public static AskedSearch search(byte[] body, TravelTimes travel) {
    JsonFields fields = JsonFields.of(body);
    AskedSearch asked = new AskedSearch(SearchReader.read(fields, travel), clientId(fields));
    fields.end();
    return asked;
  }

  /// The query string of a search.
  public static AskedSearch search(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(
        parameters,
        fields -> new AskedSearch(SearchReader.read(fields, fields, travel), clientId(fields)));
  }

  /// The JSON body of a search, and `job`.
  public static WhyNotRequest whyNot(byte[] body, TravelTimes travel) {
    JsonFields fields = JsonFields.of(body);
    Supplier<WhyNotRequest> asked = whyNot(fields, SearchReader.read(fields, travel));
    fields.end();
    return asked.get();
  }

  /// The query string of a search, and `job`.
  public static WhyNotRequest whyNot(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(parameters, fields -> whyNot(fields, SearchReader.read(fields, fields, travel)))
        .get();
  }

  /// To be asked for once nothing was at fault.
  private static Supplier<WhyNotRequest> whyNot(JsonFields fields, SearchRequest search) {
    var _ = clientId(fields); // a whole search may be asked about as it was sent
    fields.require("job");
    Optional<JobId> job =
        fields.text("job").flatMap(text -> fields.make("job", () -> JobId.parse(text)));
    return () -> new WhyNotRequest(job.orElseThrow(), search);
  }

  private static Optional<String> clientId(JsonFields fields) {
    return Identifier.read(fields, "clientId");
  }

  /// The query string of a request for facets; all of them where none is named.
  public static FacetsRequest facets(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(
        parameters,
        fields -> {
          Set<Facet> facets = fields.choices("facets", FACETS);
          return new FacetsRequest(
              SearchReader.query(fields, fields, travel),
              UnderstandReader.read(fields),
              facets.isEmpty() ? EnumSet.allOf(Facet.class) : facets);
        });
  }

  public static SuggestRequest suggest(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(
        parameters,
        fields -> {
          TypedLine line = TypedLine.of(fields.text("query").orElse(""));
          return new SuggestRequest(
              line,
              JobQuery.typed(
                  SearchReader.text(fields, line.finished()), FilterReader.read(fields, travel)),
              SearchReader.size(fields, MAX_LIST, DEFAULT_SUGGESTIONS));
        });
  }

  /// How many similar jobs are wanted.
  public static int similar(Map<String, List<String>> parameters) {
    return read(parameters, fields -> SearchReader.size(fields, MAX_LIST, DEFAULT_SIMILAR));
  }

  /// Which of the searches of late are wanted; the most frequent where nothing is said.
  public static LoggedQueriesRequest loggedQueries(Map<String, List<String>> parameters) {
    return read(
        parameters,
        fields ->
            new LoggedQueriesRequest(
                fields.choice("kind", KINDS).orElse(LoggedQueriesRequest.Kind.FREQUENT),
                SearchReader.size(fields, MAX_LOGGED, DEFAULT_LOGGED)));
  }

  /// How many days figures are of.
  public static int days(Map<String, List<String>> parameters) {
    return read(parameters, RequestReader::days);
  }

  private static int days(JsonFields fields) {
    return fields.integer("days", 1, MAX_DAYS).map(Math::toIntExact).orElse(DEFAULT_DAYS);
  }

  /// Which of the mails of late are wanted.
  public static LoggedMailsRequest loggedMails(Map<String, List<String>> parameters) {
    return read(
        parameters,
        fields ->
            new LoggedMailsRequest(
                fields.choice("campaign", CAMPAIGNS),
                fields.choice("state", MAIL_STATES),
                days(fields),
                fields.text("cursor").flatMap(text -> fields.make("cursor", () -> mail(text))),
                SearchReader.size(fields, MAX_LOGGED, DEFAULT_LOGGED)));
  }

  private static long mail(String cursor) {
    if (!cursor.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException(
          "cursor must be nextCursor of the page before, but was \"%s\"".formatted(cursor));
    }
    return Long.parseLong(cursor);
  }

  /// Refuses every parameter.
  public static void none(Map<String, List<String>> parameters) {
    read(parameters, fields -> fields);
  }

  private static <T> T read(Map<String, List<String>> parameters, Function<JsonFields, T> reader) {
    List<FieldError> errors = new ArrayList<>();
    JsonFields fields =
        new JsonFields(
            QueryString.toJson(parameters, errors),
            name -> QueryString.typedName(name, parameters),
            errors);
    T read = reader.apply(fields);
    fields.end();
    return read;
  }
}
