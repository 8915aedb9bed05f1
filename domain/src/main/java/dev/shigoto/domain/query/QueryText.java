package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Clause.AllOf;
import dev.shigoto.domain.query.Clause.AnyOf;
import dev.shigoto.domain.query.Clause.InField;
import dev.shigoto.domain.query.Clause.Phrase;
import dev.shigoto.domain.query.Clause.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was typed: clauses that must all match, and clauses that must not.
public record QueryText(List<Clause> wanted, List<Clause> excluded) {

  /// Longest text that is read, in characters.
  public static final int MAX_LENGTH = 500;

  /// Most terms that are read, wanted and excluded together.
  public static final int MAX_TERMS = 32;

  /// Most parentheses inside each other.
  public static final int MAX_DEPTH = 4;

  public static final QueryText EMPTY = new QueryText(List.of(), List.of());

  public QueryText {
    wanted = List.copyOf(wanted);
    excluded = List.copyOf(excluded);
  }

  /// Reads `看護師 (渋谷 OR 新宿) "日勤のみ" title:主任 -夜勤`, in half and full width. White space and
  /// nothing mean "and"; `OR`, `|` and または bind tighter; `-` and `NOT` exclude what follows; 「」 and
  /// `""` hold a phrase. A sign without what belongs to it is text.
  ///
  /// @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}, has more than
  ///     {@link #MAX_TERMS} terms or parentheses deeper than {@link #MAX_DEPTH}
  public static QueryText parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "query must have at most " + MAX_LENGTH + " characters, but has " + text.length());
    }
    QueryText query = QueryParser.parse(text);
    if (query.words().count() > MAX_TERMS) {
      throw new IllegalArgumentException("query must have at most " + MAX_TERMS + " terms");
    }
    return query;
  }

  /// The same with every term as a phrase: its letters, and nothing else of the same meaning.
  public QueryText literally() {
    return new QueryText(
        wanted.stream().map(QueryText::literally).toList(),
        excluded.stream().map(QueryText::literally).toList());
  }

  private static Clause literally(Clause clause) {
    return switch (clause) {
      case Term it -> new Phrase(it.word());
      case Phrase it -> it;
      case InField it -> it;
      case AnyOf it -> new AnyOf(it.options().stream().map(QueryText::literally).toList());
      case AllOf it -> new AllOf(it.parts().stream().map(QueryText::literally).toList());
    };
  }

  /// Nothing wanted and nothing excluded.
  public boolean isEmpty() {
    return wanted.isEmpty() && excluded.isEmpty();
  }

  /// Each wanted clause as typed.
  public List<String> terms() {
    return wanted.stream().map(Clause::typed).toList();
  }

  /// How many clauses are wanted.
  public int count() {
    return wanted.size();
  }

  /// The wanted words as one text, for models that read sentences.
  public String sentence() {
    return wanted.stream().flatMap(Clause::words).collect(Collectors.joining(" "));
  }

  /// A text that is read as this, but for the weights of its terms.
  public String typed() {
    return Stream.concat(
            wanted.stream().map(Clause::typed), excluded.stream().map(it -> "-" + negated(it)))
        .collect(Collectors.joining(" "));
  }

  private static String negated(Clause clause) {
    return clause instanceof Clause.AnyOf ? "(" + clause.typed() + ")" : clause.typed();
  }

  private Stream<String> words() {
    return Stream.concat(wanted.stream(), excluded.stream()).flatMap(Clause::words);
  }
}
