package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Clause.AllOf;
import dev.shigoto.domain.query.Clause.AnyOf;
import dev.shigoto.domain.query.Clause.InField;
import dev.shigoto.domain.query.Clause.Phrase;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts the tokens of a query together. Whatever signs stand where none belong are text or nothing;
/// only too deep parentheses are refused.
final class QueryParser {

  private final List<QueryToken> tokens;
  private int at;

  private QueryParser(List<QueryToken> tokens) {
    this.tokens = tokens;
  }

  static QueryText parse(String text) {
    QueryParser parser = new QueryParser(QueryLexer.tokens(text));
    Group all = new Group();
    while (parser.at < parser.tokens.size()) {
      parser.readSequence(all, 0);
      parser.at++; // a parenthesis that was never opened
    }
    return new QueryText(all.wanted, all.excluded);
  }

  /// What stands side by side, inside parentheses or not.
  private static final class Group {
    private final List<Clause> wanted = new ArrayList<>();
    private final List<Clause> excluded = new ArrayList<>();

    /// As one of several options; what it excludes is excluded from all.
    List<Clause> asOption() {
      return wanted.size() > 1 ? List.of(new AllOf(wanted)) : wanted;
    }
  }

  private void readSequence(Group into, int depth) {
    if (depth > QueryText.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "query must have parentheses at most " + QueryText.MAX_DEPTH + " deep");
    }
    while (at < tokens.size() && !tokens.get(at).is(Kind.CLOSE)) {
      if (tokens.get(at).is(Kind.OR)) {
        readStrayOr(into);
      } else {
        readChain(into, depth);
      }
    }
  }

  /// An OR with nothing before it: a bar is no word, OR may be one (Oregon, operating room).
  private void readStrayOr(Group into) {
    QueryToken or = tokens.get(at++);
    if (or.text().length() > 1) {
      into.wanted.add(Term.of(or.text()));
    }
  }

  /// Items with OR between them.
  private void readChain(Group into, int depth) {
    List<Group> items = new ArrayList<>(List.of(readItem(depth)));
    while (goesOn()) {
      at++;
      items.add(readItem(depth));
    }
    items.forEach(item -> into.excluded.addAll(item.excluded));
    List<Clause> options = items.stream().flatMap(item -> item.asOption().stream()).toList();
    if (items.size() > 1 && options.size() > 1) {
      into.wanted.add(anyOf(options.stream().flatMap(QueryParser::flat).distinct().toList()));
    } else {
      items.forEach(item -> into.wanted.addAll(item.wanted));
    }
  }

  private static Clause anyOf(List<Clause> options) {
    return options.size() == 1 ? options.getFirst() : new AnyOf(options);
  }

  private static Stream<Clause> flat(Clause option) {
    return option instanceof AnyOf any ? any.options().stream() : Stream.of(option);
  }

  private boolean goesOn() {
    return at + 1 < tokens.size()
        && tokens.get(at).is(Kind.OR)
        && tokens.get(at + 1).beginsClause();
  }

  private Group readItem(int depth) {
    QueryToken token = tokens.get(at++);
    return switch (token.kind()) {
      case NOT -> excluded(token, depth);
      case OPEN -> parenthesised(depth);
      case TITLE -> inField(SearchedField.TITLE, token);
      case COMPANY -> inField(SearchedField.COMPANY, token);
      case PHRASE -> single(new Phrase(token.text()));
      case WORD, OR, CLOSE -> single(Term.of(token.text()));
    };
  }

  private Group excluded(QueryToken sign, int depth) {
    if (at >= tokens.size() || !tokens.get(at).beginsClause()) {
      return sign.text().length() > 1 ? single(Term.of(sign.text())) : new Group();
    }
    Group group = new Group();
    group.excluded.addAll(readItem(depth).asOption());
    return group;
  }

  private Group parenthesised(int depth) {
    Group group = new Group();
    readSequence(group, depth + 1);
    at++;
    return group;
  }

  private Group inField(SearchedField field, QueryToken name) {
    if (at < tokens.size() && tokens.get(at).is(Kind.WORD)) {
      return single(new InField(field, Term.of(tokens.get(at++).text())));
    }
    if (at < tokens.size() && tokens.get(at).is(Kind.PHRASE)) {
      return single(new InField(field, new Phrase(tokens.get(at++).text())));
    }
    return single(Term.of(name.text()));
  }

  private static Group single(Clause clause) {
    Group group = new Group();
    group.wanted.add(clause);
    return group;
  }
}
