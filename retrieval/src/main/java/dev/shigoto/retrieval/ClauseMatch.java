package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.Clause;
import dev.shigoto.domain.query.Clause.AllOf;
import dev.shigoto.domain.query.Clause.AnyOf;
import dev.shigoto.domain.query.Clause.InField;
import dev.shigoto.domain.query.Clause.Phrase;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Clause.Weight;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.SearchedField;
import dev.shigoto.indextemplates.Fields;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job matches the clauses of a text.
///
/// @param needed each must match
/// @param helpful jobs are the better for each
/// @param excluded none may match
record ClauseMatch(List<Query> needed, List<Query> helpful, List<Query> excluded) {

  static ClauseMatch of(QueryText text, SeekersDictionary dictionary) {
    List<Query> needed = new ArrayList<>();
    List<Query> helpful = new ArrayList<>();
    List<Clause> clauses = text.wanted();
    for (int at = 0; at < clauses.size(); ) {
      int end = endOfRun(clauses, at);
      List<Query> found =
          end > at
              ? terms(text, at, end, dictionary)
              : List.of(clause(clauses.get(at), at, dictionary));
      boolean helps = end > at && ((Term) clauses.get(at)).weight() != Weight.NEEDED;
      (helps ? helpful : needed).addAll(found);
      at = Math.max(end, at + 1);
    }
    return new ClauseMatch(needed, helpful, excluded(text, dictionary));
  }

  private static List<Query> terms(QueryText text, int at, int end, SeekersDictionary dictionary) {
    return TermMatch.wanted(SearchedTerm.between(text, at, end, dictionary));
  }

  /// Behind the last term of the same weight; `at` if there is no term there.
  private static int endOfRun(List<Clause> clauses, int at) {
    int end = at;
    while (end < clauses.size()
        && clauses.get(end) instanceof Term term
        && term.weight() == ((Term) clauses.get(at)).weight()) {
      end++;
    }
    return end;
  }

  private static List<Query> excluded(QueryText text, SeekersDictionary dictionary) {
    return text.excluded().stream().map(it -> unwanted(it, dictionary)).toList();
  }

  private static Query clause(Clause clause, int place, SeekersDictionary dictionary) {
    return switch (clause) {
      case Term it -> TermMatch.of(SearchedTerm.wanted(it.word(), place, dictionary));
      case Phrase it -> TermMatch.phraseMatch(it.quoted());
      case InField it -> inField(it);
      case AnyOf it ->
          Queries.best(it.options().stream().map(o -> clause(o, place, dictionary)).toList());
      case AllOf it ->
          must(it.parts().stream().map(part -> clause(part, place, dictionary)).toList());
    };
  }

  private static Query unwanted(Clause clause, SeekersDictionary dictionary) {
    return switch (clause) {
      case Term it -> TermMatch.of(SearchedTerm.excluded(it.word(), dictionary));
      case Phrase it -> TermMatch.phraseMatch(it.quoted());
      case InField it -> inField(it);
      case AnyOf it ->
          Queries.any(it.options().stream().map(o -> unwanted(o, dictionary)).toList());
      case AllOf it -> must(it.parts().stream().map(p -> unwanted(p, dictionary)).toList());
    };
  }

  private static Query must(List<Query> parts) {
    return Query.of(q -> q.bool(b -> b.must(parts)));
  }

  private static Query inField(InField clause) {
    boolean title = clause.field() == SearchedField.TITLE;
    String words = String.join("", clause.words().toList());
    return clause.clause() instanceof Phrase
        ? Queries.phrase(title ? Fields.TITLE_BIGRAM : Fields.COMPANY_BIGRAM, words, Boosts.TITLE)
        : Queries.allTokens(title ? Fields.TITLE : Fields.COMPANY, words, Boosts.TITLE);
  }
}
