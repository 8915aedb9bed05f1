package dev.shigoto.domain.ad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads from a pattern what all of its matches have in common. What stands in lookarounds is left
/// out: they only make matches fewer.
final class PatternReader {

  /// What is known of the matches of a part.
  record Part(Beginning beginning, Needs needs) {

    static final Part NOTHING = new Part(Beginning.NOTHING, Needs.NONE);
    static final Part ANYTHING = new Part(Beginning.ANYTHING, Needs.NONE);

    Part or(Part other) {
      return new Part(beginning.or(other.beginning), needs.or(other.needs));
    }
  }

  /// A pattern uses what this reader does not know.
  private static final class UnknownSyntax extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final String regex;
  private int at;

  private PatternReader(String regex) {
    this.regex = regex;
  }

  static Part read(Pattern pattern) {
    if (pattern.flags() != 0) {
      return Part.ANYTHING;
    }
    try {
      PatternReader reader = new PatternReader(pattern.pattern());
      Part part = reader.choice();
      return reader.at < reader.regex.length() ? Part.ANYTHING : part;
    } catch (UnknownSyntax e) {
      return Part.ANYTHING;
    }
  }

  private Part choice() {
    Part part = sequence();
    while (is('|')) {
      at++;
      part = part.or(sequence());
    }
    return part;
  }

  private Part sequence() {
    Beginning beginning = Beginning.NOTHING;
    List<Needs> needs = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (at < regex.length() && !is('|') && !is(')')) {
      int start = at;
      Part part = atom();
      boolean letter = at - start <= 2 && part.needs().words().size() == 1;
      boolean once = !isQuantifier();
      Part counted = counted(part);
      beginning = beginning.then(counted.beginning());
      if (letter && once) {
        word.append(part.needs().words().iterator().next());
      } else if (!counted.equals(Part.NOTHING)) {
        needs.add(Needs.of(word.toString()));
        needs.add(counted.needs());
        word.setLength(0);
      }
    }
    needs.add(Needs.of(word.toString()));
    return new Part(beginning, Needs.rarest(needs));
  }

  private boolean isQuantifier() {
    return is('?') || is('*') || is('+') || is('{');
  }

  private Part counted(Part part) {
    if (!isQuantifier()) {
      return part;
    }
    String count = quantifier();
    boolean optional = count.equals("?") || count.equals("*") || count.startsWith("{0");
    boolean once = count.equals("?") || count.equals("{1}") || count.equals("{0,1}");
    Beginning beginning = once ? part.beginning() : part.beginning().repeated();
    return optional
        ? new Part(beginning.optional(), Needs.NONE)
        : new Part(beginning, part.needs());
  }

  private String quantifier() {
    int start = at;
    at = is('{') ? regex.indexOf('}', at) + 1 : at + 1;
    String count = regex.substring(start, at);
    if (is('?') || is('+')) {
      at++; // reluctant or possessive: matches begin the same
    }
    return count;
  }

  private Part atom() {
    char letter = regex.charAt(at);
    return switch (letter) {
      case '(' -> group();
      case '[' -> oneOf(letterClass());
      case '\\' -> escape();
      case '.' -> skip(Part.ANYTHING);
      case '^', '$' -> skip(Part.NOTHING);
      default -> literal(letter);
    };
  }

  private Part skip(Part part) {
    at++;
    return part;
  }

  private Part literal(char letter) {
    if (Character.isSurrogate(letter)) {
      throw new UnknownSyntax();
    }
    at++;
    return new Part(Beginning.of(Set.of(letter)), Needs.of(String.valueOf(letter)));
  }

  private Part group() {
    at++;
    boolean looks = regex.startsWith("?=", at) || regex.startsWith("?!", at) || looksBack();
    if (looks || regex.startsWith("?:", at)) {
      at += looksBack() ? 3 : 2;
    } else if (regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
    } else if (is('?')) {
      throw new UnknownSyntax();
    }
    Part inner = choice();
    if (!is(')')) {
      throw new UnknownSyntax();
    }
    at++;
    return looks ? Part.NOTHING : inner;
  }

  private boolean looksBack() {
    return regex.startsWith("?<=", at) || regex.startsWith("?<!", at);
  }

  private Part escape() {
    char kind = regex.charAt(at + 1);
    if (kind == 'b' || kind == 'B') {
      at += 2;
      return Part.NOTHING;
    }
    return oneOf(escaped());
  }

  private static Part oneOf(Letters letters) {
    if (letters.any()) {
      return Part.ANYTHING;
    }
    return new Part(Beginning.of(letters.some()), Needs.of(letters.some()));
  }

  /// @param any whether they are too many to name
  private record Letters(boolean any, Set<Character> some) {
    static final Letters ANY = new Letters(true, Set.of());

    static Letters of(String letters) {
      Set<Character> some = new TreeSet<>();
      letters.chars().forEach(it -> some.add((char) it));
      return new Letters(false, some);
    }
  }

  private Letters escaped() {
    char kind = regex.charAt(at + 1);
    at += 2;
    return switch (kind) {
      case 's' -> Letters.of(" \t\n\u000B\f\r");
      case 'd' -> Letters.of("0123456789");
      case 'n' -> Letters.of("\n");
      case 't' -> Letters.of("\t");
      case 'w', 'S', 'D', 'W' -> Letters.ANY;
      case 'p', 'P' -> skipProperty();
      default -> escapedSign(kind);
    };
  }

  private Letters skipProperty() {
    at = regex.indexOf('}', at) + 1;
    return Letters.ANY;
  }

  private static Letters escapedSign(char sign) {
    if (Character.isLetterOrDigit(sign)) {
      throw new UnknownSyntax();
    }
    return Letters.of(String.valueOf(sign));
  }

  private Letters letterClass() {
    at++;
    boolean any = is('^');
    at += any ? 1 : 0;
    Set<Character> some = new TreeSet<>();
    do {
      any |= addMember(some);
    } while (!is(']'));
    at++;
    return any ? Letters.ANY : new Letters(false, some);
  }

  /// Whether they are too many.
  private boolean addMember(Set<Character> some) {
    char low = regex.charAt(at);
    if (low == '[') {
      letterClass();
      return true;
    }
    if (low == '&' || Character.isSurrogate(low)) {
      at++;
      return true; // of classes that overlap, and letters of two characters
    }
    if (low == '\\') {
      Letters letters = escaped();
      some.addAll(letters.some());
      return letters.any();
    }
    at++;
    char high = low;
    if (is('-') && regex.charAt(at + 1) != ']') {
      high = regex.charAt(at + 1);
      at += 2;
    }
    for (int letter = low; letter <= high; letter++) {
      some.add((char) letter);
    }
    return false;
  }

  private boolean is(char letter) {
    return at < regex.length() && regex.charAt(at) == letter;
  }
}
