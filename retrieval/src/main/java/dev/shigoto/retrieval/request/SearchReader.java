package dev.shigoto.retrieval.request;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.ranking.Weights;
import dev.shigoto.retrieval.Facet;
import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import dev.shigoto.retrieval.Variety;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a search. The travel times say which stations are meant, and how far it is from them.
public final class SearchReader {

  private static final Choices<Sort> SORTS = Choices.of(Sort.values(), Sort::apiName);
  private static final Choices<Mode> MODES = Choices.of(Mode.values(), Mode::apiName);
  private static final Choices<Facet> FACETS = Choices.of(Facet.values(), Facet::apiName);
  private static final int MOST_PER_EMPLOYER = 20;

  private SearchReader() {}

  /// The JSON body of a search.
  ///
  /// @throws InvalidFieldsException naming all faults
  public static SearchRequest read(byte[] body, TravelTimes travel) {
    JsonFields fields = JsonFields.of(body);
    SearchRequest request = read(fields, travel);
    fields.end();
    return request;
  }

  /// The fields of a search, whose filters are an object of their own.
  public static SearchRequest read(JsonFields fields, TravelTimes travel) {
    JsonFields filters = fields.object("filters").orElseGet(fields::nothing);
    SearchRequest request = read(fields, filters, travel);
    filters.rejectUnknown();
    return request;
  }

  /// @param filters where the filters stand; may be `fields` itself
  public static SearchRequest read(JsonFields fields, JsonFields filters, TravelTimes travel) {
    return new SearchRequest(
        query(fields, filters, travel),
        UnderstandReader.read(fields),
        fields.choice("sort", SORTS).orElse(Sort.RELEVANCE),
        size(fields, SearchRequest.MAX_SIZE, SearchRequest.DEFAULT_SIZE),
        fields.text("cursor"),
        fields.choices("facets", FACETS),
        fields.choice("mode", MODES).orElse(usualMode(fields)),
        fields.text("model"),
        fields.object("weights").flatMap(SearchReader::weights),
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

  /// What is looked for, without how it is shown.
  public static JobQuery query(JsonFields fields, JsonFields filters, TravelTimes travel) {
    QueryText text = fields.text("query").map(typed -> text(fields, typed)).orElse(QueryText.EMPTY);
    QueryText words = UnderstandReader.isLiteral(fields) ? text.literally() : text;
    return JobQuery.typed(words, FilterReader.read(filters, travel));
  }

  /// `typed` as the words of the field `query`.
  public static QueryText text(JsonFields fields, String typed) {
    return fields.make("query", () -> QueryText.parse(typed)).orElse(QueryText.EMPTY);
  }

  /// How many are shown.
  public static int size(JsonFields fields, int max, int fallback) {
    return fields.integer("size", 1, max).map(Math::toIntExact).orElse(fallback);
  }
}
