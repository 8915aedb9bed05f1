package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.FieldTypes.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// What must stand in a field for a text to match there.
final class WordRules {

  /// The same words are asked for again and again, and cutting them costs more than all the rest.
  private static final int REMEMBERED = 50_000;

  private final FieldWords fields;
  private final QueryBuilder builder;
  private final Map<Asked, Rule> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Rule> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Asked(String how, String field, String text) {}

  WordRules(FieldWords fields) {
    this.fields = fields;
    this.builder = new QueryBuilder(fields.ofQueries());
  }

  /// Every word of `text`.
  Rule all(String field, String text, Rule withoutWords) {
    Rule rule =
        once("all", field, text, () -> rule(builder.createBooleanQuery(field, text, Occur.MUST)));
    return rule.equals(Rules.ALWAYS) ? withoutWords : rule;
  }

  /// So many of the words of `text` as `least` says; one where it is null.
  Rule enough(String field, String text, @Nullable String least, Rule withoutWords) {
    Rule rule =
        once(
            "enough " + least,
            field,
            text,
            () -> rule(builder.createBooleanQuery(field, text, Occur.SHOULD), least));
    return rule.equals(Rules.ALWAYS) ? withoutWords : rule;
  }

  /// The words of `text` side by side.
  Rule phrase(String field, String text) {
    Rule rule = once("phrase", field, text, () -> rule(builder.createPhraseQuery(field, text)));
    return rule.equals(Rules.ALWAYS) ? Rules.NEVER : rule;
  }

  /// The field, taken whole, is `text`; or one of the words of a field of text is.
  Rule whole(String field, String text) {
    return word(field, normalized(field, text));
  }

  /// What `text` is in a field that is taken whole.
  String normalized(String field, String text) {
    return switch (fields.type(field)) {
      case FieldType.Keyword keyword -> fields.whole(keyword, text);
      case FieldType.Text _ -> text;
      case FieldType.Numeric _, FieldType.Date _, FieldType.Point _ ->
          throw UnsupportedQueryException.with("one value of the field " + field);
    };
  }

  static Rule oneOf(String field, Collection<String> texts) {
    return Rules.any(texts.stream().sorted().map(text -> word(field, text)).toList());
  }

  private static Rule word(String field, String text) {
    return Words.one(field, text);
  }

  private Rule once(String how, String field, String text, Supplier<Rule> made) {
    return known.computeIfAbsent(new Asked(how, field, text), it -> made.get());
  }

  /// A text without any words asks for nothing.
  private static Rule rule(@Nullable Query words) {
    return rule(words, null);
  }

  private static Rule rule(@Nullable Query words, @Nullable String least) {
    return switch (words) {
      case null -> Rules.ALWAYS;
      case TermQuery one -> word(one.getTerm().field(), one.getTerm().text());
      case SynonymQuery same ->
          Rules.any(same.getTerms().stream().map(it -> word(it.field(), it.text())).toList());
      case PhraseQuery phrase -> phrase(phrase);
      case MultiPhraseQuery phrase -> phrase(phrase);
      case BooleanQuery several -> several(several, least);
      default -> throw UnsupportedQueryException.with("words that become " + words);
    };
  }

  private static Rule phrase(PhraseQuery phrase) {
    String[] words = Arrays.stream(phrase.getTerms()).map(Term::text).toArray(String[]::new);
    return Words.phrase(phrase.getField(), words, phrase.getPositions());
  }

  private static Rule phrase(MultiPhraseQuery phrase) {
    List<String> words = new ArrayList<>();
    IntArray places = new IntArray();
    Term[][] terms = phrase.getTermArrays();
    for (int at = 0; at < terms.length; at++) {
      for (Term term : terms[at]) {
        words.add(term.text());
        places.add(phrase.getPositions()[at]);
      }
    }
    return Words.phrase(terms[0][0].field(), words.toArray(String[]::new), places.toArray());
  }

  private static Rule several(BooleanQuery query, @Nullable String least) {
    List<Rule> parts = query.clauses().stream().map(clause -> rule(clause.query())).toList();
    boolean all = query.clauses().stream().allMatch(BooleanClause::isRequired);
    return all
        ? Rules.all(parts)
        : Rules.atLeast(least == null ? 1 : MinimumShouldMatch.of(least, parts.size()), parts);
  }
}
