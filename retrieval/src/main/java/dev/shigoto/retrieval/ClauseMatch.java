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
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// What it means that a job matches the clauses of a text.
///
/// @param strict each must match: what the seeker put signs around
/// @param terms enough of them must match, see {@link Queries#enough}, and jobs are the better
///     for each
/// @param helpful jobs are the better for each
/// @param excluded none may match
record ClauseMatch(
    List<Typed> strict, List<Typed> terms, List<Typed> helpful, List<Typed> excluded) {

  /// What a job matches that has some words, and the words as typed.
  record Typed(String words, Query query) {}

  /// So many terms must all match.
  private static final int ALL_OF = 2;

  private static final Pattern NO_WORD = Pattern.compile("\\p{IsHiragana}|[\\p{P}\\p{S}]+");

  static ClauseMatch of(QueryText text, SeekersDictionary dictionary) {
    List<Typed> strict = new ArrayList<>();
    List<Typed> needed = new ArrayList<>();
    List<Typed> helpful = new ArrayList<>();
    List<Clause> clauses = text.wanted();
    for (int at = 0; at < clauses.size(); ) {
      int end = endOfRun(clauses, at);
      if (end > at) {
        List<Typed> terms = terms(text, at, end, dictionary);
        switch (weight((Term) clauses.get(at))) {
          case NEEDED -> needed.addAll(terms);
          case HELPFUL -> helpful.addAll(terms);
          case EMPTY -> {} // in every ad, and would make it a match where only wishes were typed
        }
      } else {
        Clause clause = clauses.get(at);
        strict.add(new Typed(clause.typed(), clause(clause, at, dictionary)));
      }
      at = Math.max(end, at + 1);
    }
    return new ClauseMatch(strict, needed, helpful, excluded(text, dictionary));
  }

  /// The parts that a job must match; empty if nothing is needed.
  List<Query> needed() {
    List<Query> needed = new ArrayList<>(queries(strict));
    if (terms.size() <= ALL_OF) {
      needed.addAll(queries(terms));
    } else {
      needed.add(Queries.enough(queries(terms)));
    }
    return List.copyOf(needed);
  }

  /// What a job is looked at for: what it must match, or where nothing is needed, all that helps.
  List<Typed> sought() {
    List<Typed> needed = Stream.concat(strict.stream(), terms.stream()).toList();
    return needed.isEmpty() ? helpful : needed;
  }

  static List<Query> queries(List<Typed> parts) {
    return parts.stream().map(Typed::query).toList();
  }

  private static List<Typed> terms(QueryText text, int at, int end, SeekersDictionary dictionary) {
    return SearchedTerm.between(text, at, end, dictionary).stream()
        .map(it -> new Typed(it.typed(), TermMatch.of(it)))
        .toList();
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

  private static List<Typed> excluded(QueryText text, SeekersDictionary dictionary) {
    return text.excluded().stream()
        .map(it -> new Typed(it.typed(), unwanted(it, dictionary)))
        .toList();
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
