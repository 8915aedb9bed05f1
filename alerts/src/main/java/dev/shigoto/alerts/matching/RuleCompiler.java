package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.FieldTypes.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.GeoDistanceQuery;
import org.opensearch.client.opensearch._types.query_dsl.MatchQuery;
import org.opensearch.client.opensearch._types.query_dsl.MultiMatchQuery;
import org.opensearch.client.opensearch._types.query_dsl.NestedQuery;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;
import org.opensearch.client.opensearch._types.query_dsl.ZeroTermsQuery;

/// Makes a rule of what is sent to the engine, so that a query has one meaning. What only orders
/// the jobs that match is left out.
final class RuleCompiler {

  /// Where places become words, beside the engine's fields.
  static final String CELLS = "#cells";

  /// Before the fields of nested objects, whose words become the job's.
  static final String OF_OBJECTS = "#";

  private final WordRules words;
  private final FieldWords fields;

  RuleCompiler(FieldWords fields) {
    this.fields = fields;
    this.words = new WordRules(fields);
  }

  /// @throws UnsupportedQueryException if it holds a kind of query that is not known here
  Rule compile(Query query) {
    return switch (query._kind()) {
      case Bool -> bool(query.bool());
      case DisMax -> Rules.any(compile(query.disMax().queries()));
      case ConstantScore -> compile(query.constantScore().filter());
      case MatchAll -> Rules.ALWAYS;
      case Match -> match(query.match());
      case MatchPhrase -> words.phrase(query.matchPhrase().field(), query.matchPhrase().query());
      case MultiMatch -> phrases(query.multiMatch());
      case Term -> whole(query.term().field(), List.of(query.term().value()));
      case Terms -> whole(query.terms().field(), query.terms().terms().value());
      case Range -> new Rule.Fact(Ranges.of(query.range(), type(query.range().field())));
      case Exists -> new Rule.Fact(new FactTest.Has(query.exists().field()));
      case Ids -> new Rule.Fact(new FactTest.Among(Set.copyOf(query.ids().values())));
      case GeoDistance -> near(query.geoDistance());
      case Nested -> inOneObject(query.nested());
      default ->
          throw UnsupportedQueryException.with("a \"" + query._kind().jsonValue() + "\" query");
    };
  }

  private List<Rule> compile(List<Query> queries) {
    return queries.stream().map(this::compile).toList();
  }

  private FieldType type(String field) {
    return fields.type(field);
  }

  /// Beside what must match, what should match changes only the order.
  private Rule bool(BoolQuery bool) {
    List<Rule> parts = new ArrayList<>(compile(bool.must()));
    parts.addAll(compile(bool.filter()));
    bool.mustNot().forEach(it -> parts.add(Rules.not(compile(it))));
    boolean needed = bool.must().isEmpty() && bool.filter().isEmpty();
    String least = bool.minimumShouldMatch();
    if (!bool.should().isEmpty() && (needed || least != null)) {
      int enough = least == null ? 1 : MinimumShouldMatch.of(least, bool.should().size());
      parts.add(Rules.atLeast(enough, compile(bool.should())));
    }
    return Rules.all(parts);
  }

  private Rule match(MatchQuery match) {
    String text = match.query().stringValue();
    Rule withoutWords = match.zeroTermsQuery() == ZeroTermsQuery.All ? Rules.ALWAYS : Rules.NEVER;
    return match.operator() == Operator.And
        ? words.all(match.field(), text, withoutWords)
        : words.enough(match.field(), text, match.minimumShouldMatch(), withoutWords);
  }

  private Rule phrases(MultiMatchQuery match) {
    if (match.type() != TextQueryType.Phrase) {
      throw UnsupportedQueryException.with("a \"multi_match\" query of the type " + match.type());
    }
    return Rules.any(
        match.fields().stream().map(field -> words.phrase(field, match.query())).toList());
  }

  private Rule whole(String field, List<FieldValue> values) {
    return Rules.any(values.stream().map(it -> words.whole(field, it.stringValue())).toList());
  }

  private static Rule near(GeoDistanceQuery near) {
    double lat = near.location().latlon().lat();
    double lon = near.location().latlon().lon();
    double meters = Distances.meters(near.distance());
    Rule within = new Rule.Fact(FactTest.Within.of(near.field(), lat, lon, meters));
    List<String> cells = GeoCells.around(lat, lon, meters);
    return cells.isEmpty()
        ? within
        : Rules.all(List.of(WordRules.oneOf(near.field() + CELLS, cells), within));
  }

  /// The words alone would be those of any objects; they say which jobs are worth a look.
  private Rule inOneObject(NestedQuery nested) {
    Rule rule = object(nested.query());
    Rule some = new Rule.Fact(new FactTest.SomeObject(nested.path(), rule));
    return Rules.all(List.of(words(rule), some));
  }

  private Rule object(Query query) {
    return switch (query._kind()) {
      case Bool -> objectBool(query.bool());
      case Term -> says(query.term().field(), List.of(query.term().value()));
      case Terms -> says(query.terms().field(), query.terms().terms().value());
      case Range -> new Rule.Fact(Ranges.of(query.range(), type(query.range().field())));
      default ->
          throw UnsupportedQueryException.with(
              "a \"" + query._kind().jsonValue() + "\" query inside a nested one");
    };
  }

  private Rule objectBool(BoolQuery bool) {
    if (!bool.mustNot().isEmpty()) {
      throw UnsupportedQueryException.with("a \"must_not\" inside a nested query");
    }
    List<Rule> parts = new ArrayList<>();
    bool.must().forEach(it -> parts.add(object(it)));
    bool.filter().forEach(it -> parts.add(object(it)));
    if (!bool.should().isEmpty() && parts.isEmpty()) {
      parts.add(Rules.any(bool.should().stream().map(this::object).toList()));
    }
    return Rules.all(parts);
  }

  private Rule says(String field, List<FieldValue> values) {
    Set<String> texts = new HashSet<>();
    values.forEach(it -> texts.add(words.normalized(field, it.stringValue())));
    return new Rule.Fact(new FactTest.Says(field, texts));
  }

  /// What an object that meets the rule has of words.
  private static Rule words(Rule rule) {
    return switch (rule) {
      case Rule.Fact(FactTest.Says says) ->
          WordRules.oneOf(OF_OBJECTS + says.field(), says.texts());
      case Rule.All it -> Rules.all(it.parts().stream().map(RuleCompiler::words).toList());
      case Rule.AtLeast it ->
          Rules.atLeast(it.least(), it.parts().stream().map(RuleCompiler::words).toList());
      case Rule.Fact _, Words _, Rule.Not _ -> Rules.ALWAYS;
    };
  }
}
