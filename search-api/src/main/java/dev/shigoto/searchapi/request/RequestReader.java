package dev.shigoto.searchapi.request;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.Weights;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.TypedLine;
import dev.shigoto.retrieval.Variety;
import dev.shigoto.searchapi.problem.FieldError;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Reads requests. Every method throws a {@link ProblemException} (400) that names all faults. The
/// travel times say which stations are meant, and how far it is from them.
public final class RequestReader {

  private static final Choices<Sort> SORTS = Choices.of(Sort.values(), Sort::apiName);
  private static final Choices<Mode> MODES = Choices.of(Mode.values(), Mode::apiName);
  private static final Choices<Facet> FACETS = Choices.of(Facet.values(), Facet::apiName);
  private static final int DEFAULT_SUGGESTIONS = 8;
  private static final int DEFAULT_SIMILAR = 6;
  private static final int MAX_LIST = 50;
  private static final int MOST_PER_EMPLOYER = 20;

  private RequestReader() {}

  /// The JSON body of a search.
  public static SearchRequest search(byte[] body, TravelTimes travel) {
    List<FieldError> errors = new ArrayList<>();
    JsonFields fields = new JsonFields(JsonBody.parse(body), name -> name, errors);
    JsonFields filters = fields.object("filters").orElseGet(() -> nothing(errors));
    SearchRequest request = search(fields, filters, travel);
    filters.rejectUnknown();
    return checked(request, fields, errors);
  }

  /// The query string of a search.
  public static SearchRequest search(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(parameters, fields -> search(fields, fields, travel));
  }

  /// The query string of a request for facets; all of them where none is named.
  public static FacetsRequest facets(Map<String, List<String>> parameters, TravelTimes travel) {
    return read(
        parameters,
        fields -> {
          Set<Facet> facets = fields.choices("facets", FACETS);
          return new FacetsRequest(
              query(fields, fields, travel),
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
              JobQuery.typed(text(fields, line.finished()), FilterReader.read(fields, travel)),
              size(fields, MAX_LIST, DEFAULT_SUGGESTIONS));
        });
  }

  /// How many similar jobs are wanted.
  public static int similar(Map<String, List<String>> parameters) {
    return read(parameters, fields -> size(fields, MAX_LIST, DEFAULT_SIMILAR));
  }

  /// Refuses every parameter.
  public static void none(Map<String, List<String>> parameters) {
    read(parameters, fields -> fields);
  }

  private static SearchRequest search(JsonFields fields, JsonFields filters, TravelTimes travel) {
    return new SearchRequest(
        query(fields, filters, travel),
        UnderstandReader.read(fields),
        fields.choice("sort", SORTS).orElse(Sort.RELEVANCE),
        size(fields, SearchRequest.MAX_SIZE, SearchRequest.DEFAULT_SIZE),
        fields.text("cursor"),
        fields.choices("facets", FACETS),
        fields.choice("mode", MODES).orElse(usualMode(fields)),
        fields.text("model"),
        fields.object("weights").flatMap(RequestReader::weights),
        variety(fields),
        fields.flag("explain"),
        fields.flag("debug"));
  }

  /// Who asks for the very words does not ask for what is like them.
  private static Mode usualMode(JsonFields fields) {
    return UnderstandReader.isLiteral(fields) ? Mode.KEYWORD : Mode.HYBRID;
  }

  private static Optional<Weights> weights(JsonFields legs) {
    legs.require("keyword", "vector");
    Optional<Double> keyword = legs.number("keyword");
    Optional<Double> vector = legs.number("vector");
    legs.rejectUnknown();
    return keyword.isEmpty() || vector.isEmpty()
        ? Optional.empty()
        : legs.make("keyword", () -> new Weights(keyword.get(), vector.get()));
  }

  private static Variety variety(JsonFields fields) {
    Repeats repeats = fields.flag("duplicates") ? Repeats.SHOWN : Repeats.LEFT_OUT;
    Optional<Long> max = fields.integer("maxPerEmployer", 1, MOST_PER_EMPLOYER);
    return new Variety(
        repeats, max.map(it -> OptionalInt.of(it.intValue())).orElse(OptionalInt.empty()));
  }

  private static JobQuery query(JsonFields fields, JsonFields filters, TravelTimes travel) {
    QueryText text = fields.text("query").map(typed -> text(fields, typed)).orElse(QueryText.EMPTY);
    QueryText words = UnderstandReader.isLiteral(fields) ? text.literally() : text;
    return JobQuery.typed(words, FilterReader.read(filters, travel));
  }

  private static QueryText text(JsonFields fields, String typed) {
    return fields.make("query", () -> QueryText.parse(typed)).orElse(QueryText.EMPTY);
  }

  private static int size(JsonFields fields, int max, int fallback) {
    return fields.integer("size", 1, max).map(Math::toIntExact).orElse(fallback);
  }

  private static <T> T read(Map<String, List<String>> parameters, Function<JsonFields, T> read) {
    List<FieldError> errors = new ArrayList<>();
    JsonFields fields =
        new JsonFields(
            QueryString.toJson(parameters, errors),
            name -> QueryString.typedName(name, parameters),
            errors);
    return checked(read.apply(fields), fields, errors);
  }

  private static <T> T checked(T request, JsonFields fields, List<FieldError> errors) {
    fields.rejectUnknown();
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalidRequest(errors));
    }
    return request;
  }

  private static JsonFields nothing(List<FieldError> errors) {
    return new JsonFields(JsonNodeFactory.instance.objectNode(), name -> name, errors);
  }
}
