package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.any;
import static dev.shigoto.retrieval.Queries.equalTo;
import static dev.shigoto.retrieval.Queries.scoring;

import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// A job whose number was typed: ours, or that of its source (31010-12345678). Such a job is found
/// and comes first in every mode, if the filters let it through.
final class NamedJob {

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{2,63}");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private NamedJob() {}

  /// @return a query per term that may be a number
  static List<Query> in(QueryText text) {
    return IntStream.range(0, text.wanted().size())
        .filter(place -> text.wanted().get(place) instanceof Term)
        .filter(place -> isNumber(number(text, place)))
        .mapToObj(place -> called(number(text, place), place))
        .toList();
  }

  private static String number(QueryText text, int place) {
    return Normalizer.normalize(text.wanted().get(place).typed(), Normalizer.Form.NFKC);
  }

  private static boolean isNumber(String term) {
    return NUMBER.matcher(term).matches() && DIGIT.matcher(term).find();
  }

  private static Query called(String number, int place) {
    Query either = any(List.of(equalTo(Fields.EXTERNAL_ID, number), equalTo(Fields.ID, number)));
    return MatchNames.named(scoring(Boosts.IDENTIFIER, either), TextField.IDENTIFIER, place);
  }
}
