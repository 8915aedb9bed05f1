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
import java.util.regex.Pattern;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job matches the clauses of a text.
///
/// @param strict each must match: what the seeker put signs around
/// @param terms enough of them must match, see {@link Queries#enough}, and jobs are the better
///     for each
/// @param helpful jobs are the better for each
/// @param excluded none may match
record ClauseMatch(
    List<Query> strict, List<Query> terms, List<Query> helpful, List<Query> excluded) {

  /// So many terms must all match.
  private static final int ALL_OF = 2;

  private static final Pattern NO_WORD = Pattern.compile("\\p{IsHiragana}|[\\p{P}\\p{S}]+");

  static ClauseMatch of(QueryText text, SeekersDictionary dictionary) {
    List<Query> strict = new ArrayList<>();
    List<Query> needed = new ArrayList<>();
    List<Query> helpful = new ArrayList<>();
    List<Clause> clauses = text.wanted();
    for (int at = 0; at < clauses.size(); ) {
      int end = endOfRun(clauses, at);
      if (end > at) {
        List<Query> terms = terms(text, at, end, dictionary);
        switch (weight((Term) clauses.get(at))) {
          case NEEDED -> needed.addAll(terms);
          case HELPFUL -> helpful.addAll(terms);
          case EMPTY -> {} // in every ad, and would make it a match where only wishes were typed
        }
      } else {
        strict.add(clause(clauses.get(at), at, dictionary));
      }
      at = Math.max(end, at + 1);
    }
    return new ClauseMatch(strict, needed, helpful, excluded(text, dictionary));
  }

  /// The parts that a job must match; empty if nothing is needed.
  List<Query> needed() {
    List<Query> needed = new ArrayList<>(strict);
    if (terms.size() <= ALL_OF) {
      needed.addAll(terms);
    } else {
      needed.add(Queries.enough(terms));
    }
    return List.copyOf(needed);
  }

  private static List<Query> terms(QueryText text, int at, int end, SeekersDictionary dictionary) {
    return TermMatch.wanted(SearchedTerm.between(text, at, end, dictionary));
  }

  /// Behind the last term of the same weight; `at` if there is no term there.
  private static int endOfRun(List<Clause> clauses, int at) {
    int end = at;
    while (end < clauses.size()
        && clauses.get(end) instanceof Term term
        && weight(term) == weight((Term) clauses.get(at))) {
      end++;
    }
    return end;
  }

  /// A lone の or ・ has nothing to match, and would count as matched everywhere.
  private static Weight weight(Term term) {
    return NO_WORD.matcher(term.word()).matches() ? Weight.EMPTY : term.weight();
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
