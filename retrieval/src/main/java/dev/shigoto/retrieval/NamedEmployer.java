package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.oneOf;
import static dev.shigoto.retrieval.Queries.scoring;

import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Clause.InField;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.SearchedField;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.ranking.candidate.TextField;
import dev.shigoto.retrieval.suggest.EmployerForms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// An employer whose whole name was typed and nothing else, with or without 株式会社. Its jobs come
/// first in every mode, if the filters let them through.
final class NamedEmployer {

  private static final int SHORTEST = 2;

  private NamedEmployer() {}

  /// Empty unless all that is wanted may be one name.
  static List<Query> in(QueryText text) {
    return name(text.wanted()).filter(it -> it.length() >= SHORTEST).stream()
        .map(EmployerForms::fullNames)
        .map(names -> scoring(Boosts.IDENTIFIER, oneOf(Fields.COMPANY_KEYWORD, names)))
        .map(query -> MatchNames.named(query, TextField.IDENTIFIER, 0))
        .toList();
  }

  private static Optional<String> name(List<Clause> wanted) {
    return wanted.size() == 1
        ? Stream.of(wanted.getFirst())
            .filter(NamedEmployer::mayName)
            .flatMap(Clause::words)
            .findAny()
        : Optional.empty();
  }

  private static boolean mayName(Clause clause) {
    return clause instanceof Term
        || (clause instanceof InField it
            && it.field() == SearchedField.COMPANY
            && it.clause() instanceof Term);
  }
}
