package dev.shigoto.domain.query;

import dev.shigoto.domain.query.QueryToken.Kind;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts a typed query into words and signs. Full width is no difference; what looks like a sign
/// inside a word is none: ラーメン, e-learning, (株)みどり.
final class QueryLexer {

  private static final String QUOTES = "「『\"“＂〝";

  /// What closes each of {@link #QUOTES}.
  private static final String UNQUOTES = "」』\"”＂〟";

  /// A quote that closes what was never opened parts words.
  private static final String ENDS = "」』”〟";

  /// The long vowel too: no word begins with it, and keyboards give it for a minus.
  private static final String MINUS = "-－−‐–—ー";

  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";
  private static final String BARS = "|｜";

  private static final Map<String, Kind> OPERATORS =
      Map.of("OR", Kind.OR, "または", Kind.OR, "又は", Kind.OR, "もしくは", Kind.OR, "NOT", Kind.NOT);

  private static final Set<String> TITLE =
      Set.of("title", "タイトル", "職種", "職種名", "仕事名", "求人名", "仕事内容");
  private static final Set<String> COMPANY = Set.of("company", "会社", "会社名", "企業", "企業名", "社名");

  /// Letters in parentheses that make them part of a word: (株), (有), (医).
  private static final int SHORT = 1;

  private final String text;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int at;

  private QueryLexer(String text) {
    this.text = text;
  }

  static List<QueryToken> tokens(String text) {
    return new QueryLexer(text).read();
  }

  private List<QueryToken> read() {
    while (at < text.length()) {
      if (!readSign(text.charAt(at))) {
        word.append(text.charAt(at++));
      }
    }
    endWord();
    return tokens;
  }

  /// Whether a sign stood here, which is read then.
  private boolean readSign(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ENDS.indexOf(c) >= 0) {
      endWord();
      at++;
      return true;
    }
    if (QUOTES.indexOf(c) >= 0) {
      return readPhrase(UNQUOTES.charAt(QUOTES.indexOf(c)));
    }
    if (OPENING.indexOf(c) >= 0 && isAbbreviation()) {
      return false;
    }
    if (CLOSING.indexOf(c) >= 0 && closesAbbreviation()) {
      return false;
    }
    if (MINUS.indexOf(c) >= 0 && word.isEmpty() && beginsWordNext()) {
      return sign(Kind.NOT);
    }
    if ((c == ':' || c == '：') && field() != Kind.WORD) {
      tokens.add(new QueryToken(field(), word.toString() + c));
      word.setLength(0);
      at++;
      return true;
    }
    Kind kind =
        OPENING.indexOf(c) >= 0
            ? Kind.OPEN
            : CLOSING.indexOf(c) >= 0 ? Kind.CLOSE : BARS.indexOf(c) >= 0 ? Kind.OR : Kind.WORD;
    return kind != Kind.WORD && sign(kind);
  }

  private boolean sign(Kind kind) {
    endWord();
    tokens.add(new QueryToken(kind, text.substring(at, at + 1)));
    at++;
    return true;
  }

  /// A quote that is never closed is passed over, as is an empty phrase. One with grammar behind it
  /// is part of a sentence: 「奈良の大仏」の高さ.
  private boolean readPhrase(char closing) {
    int end = text.indexOf(closing, at + 1);
    if (end > at && !isExcluded() && isGrammar(end + 1)) {
      word.append(text, at + 1, end);
      at = end + 1;
      return true;
    }
    endWord();
    if (end > at) {
      String phrase = text.substring(at + 1, end).strip();
      if (!phrase.isEmpty()) {
        tokens.add(new QueryToken(Kind.PHRASE, phrase));
      }
      at = end + 1;
    } else {
      at++;
    }
    return true;
  }

  private boolean isExcluded() {
    return word.isEmpty() && !tokens.isEmpty() && tokens.getLast().is(Kind.NOT);
  }

  private boolean isGrammar(int next) {
    return next < text.length()
        && UnicodeScript.of(text.charAt(next)) == UnicodeScript.HIRAGANA
        && OPERATORS.keySet().stream().noneMatch(it -> text.startsWith(it, next));
  }

  private boolean isAbbreviation() {
    int end = closing(at + 1);
    return end > at + 1 && end <= at + 1 + SHORT && !text.substring(at + 1, end).isBlank();
  }

  private boolean closesAbbreviation() {
    int open = Math.max(word.lastIndexOf("("), word.lastIndexOf("（"));
    return open >= 0 && word.length() - open - 1 <= SHORT;
  }

  private int closing(int from) {
    for (int i = from; i < text.length(); i++) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
      if (Character.isWhitespace(text.charAt(i)) || BARS.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean beginsWordNext() {
    return at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && !Character.isSpaceChar(text.charAt(at + 1))
        && MINUS.indexOf(text.charAt(at + 1)) < 0
        && CLOSING.indexOf(text.charAt(at + 1)) < 0
        && BARS.indexOf(text.charAt(at + 1)) < 0;
  }

  private Kind field() {
    String name = folded(word.toString()).toLowerCase(Locale.ROOT);
    return TITLE.contains(name) ? Kind.TITLE : COMPANY.contains(name) ? Kind.COMPANY : Kind.WORD;
  }

  private void endWord() {
    if (!word.isEmpty()) {
      String typed = word.toString();
      tokens.add(new QueryToken(OPERATORS.getOrDefault(folded(typed), Kind.WORD), typed));
      word.setLength(0);
    }
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }
}
