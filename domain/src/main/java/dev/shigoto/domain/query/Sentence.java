package dev.shigoto.domain.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a sentence that mean something: 子育て, 両立, できる of 子育てと両立できる. Nouns that stand
/// side by side are one word, and so is a known phrase: 体を動かす of 体を動かしたい.
///
/// @param known whether a phrase is one word, its last verb in dictionary form
record Sentence(List<Piece> pieces, Predicate<String> known) {

  /// A word in its dictionary form.
  record Word(String text, Kind kind) {}

  enum Kind {
    /// One or several side by side.
    NOUN,
    /// A verb, an adjective or an adverb.
    PREDICATE,
    /// Words that are known together.
    PHRASE
  }

  private enum Role {
    NOUN,
    PREDICATE,
    PARTICLE,
    ENDING
  }

  /// Nouns side by side, or one token of another kind.
  private record Piece(String surface, String form, Role role) {

    private static final Set<String> DENIALS = Set.of("ない", "ぬ", "ん");

    boolean isWord() {
      return role == Role.NOUN || role == Role.PREDICATE;
    }

    boolean denies() {
      return role != Role.NOUN && DENIALS.contains(form);
    }
  }

  private static final int LONGEST_PHRASE = 40;

  /// Each vowel e before る, and the u that it comes from: 話せる is to be able to 話す.
  private static final String ABLE = "えけげせてねべめれ";

  private static final String DOES = "うくぐすつぬぶむる";

  /// What one does with a topic: 車の運転 of 車の運転をする.
  private static final Pattern DOING =
      Pattern.compile("(?:を|は|が|の)?(?:する|できる|出来る|やる|使う|使える|話す|話せる)$");

  /// しか…ない is a restriction.
  private static final Set<String> ONLY = Set.of("しか", "だけ", "のみ", "ばかり");

  static List<Word> words(String text, Predicate<String> known) {
    return new Sentence(pieces(text), known).words();
  }

  /// What a sentence denies: 接客 of 接客をしない仕事.
  ///
  /// @param start of it in the text
  /// @param end behind the denial
  record Denied(String topic, int start, int end) {}

  /// The first topic that the sentence denies; only whole words are topics.
  static Optional<Denied> denied(String text, Predicate<String> topics) {
    return new Sentence(pieces(text), topics).denied();
  }

  private Optional<Denied> denied() {
    for (int start = 0; start < pieces.size(); start++) {
      String before = "";
      for (int i = start; i < pieces.size() && mayGoOn(before, pieces.get(i)); i++) {
        int end = pieces.get(i).isWord() ? behindDenial(i) : i;
        if (end > i) {
          Optional<Denied> found = denied(before + pieces.get(i).form(), start, end);
          if (found.isPresent()) {
            return found;
          }
        }
        before += pieces.get(i).surface();
      }
    }
    return Optional.empty();
  }

  private Optional<Denied> denied(String words, int start, int end) {
    return Stream.of(words, DOING.matcher(words).replaceFirst(""))
        .filter(known)
        .findFirst()
        .map(topic -> new Denied(topic, offset(start), offset(end)));
  }

  /// The piece behind what denies this one, and behind the particles that follow; this one itself
  /// if nothing does.
  private int behindDenial(int word) {
    int at = word + 1;
    while (at < pieces.size() && !pieces.get(at).isWord() && !pieces.get(at).denies()) {
      if (ONLY.contains(pieces.get(at).surface())) {
        return word;
      }
      at++;
    }
    if (at == pieces.size() || !pieces.get(at).denies()) {
      return word;
    }
    at++;
    while (at < pieces.size() && pieces.get(at).role() == Role.PARTICLE) {
      at++;
    }
    return at;
  }

  private int offset(int piece) {
    return pieces.stream().limit(piece).mapToInt(it -> it.surface().length()).sum();
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Phrase> phrase = phraseFrom(at);
      if (phrase.isPresent()) {
        words.add(new Word(phrase.get().text(), Kind.PHRASE));
        at = phrase.get().end();
      } else {
        Piece piece = pieces.get(at++);
        if (piece.isWord()) {
          words.add(new Word(piece.form(), piece.role() == Role.NOUN ? Kind.NOUN : Kind.PREDICATE));
        }
      }
    }
    return words;
  }

  private record Phrase(String text, int end) {}

  /// The longest known one.
  private Optional<Phrase> phraseFrom(int start) {
    List<Phrase> found = new ArrayList<>();
    String before = "";
    for (int i = start; i < pieces.size() && mayGoOn(before, pieces.get(i)); i++) {
      if (i > start && pieces.get(i).isWord()) {
        int end = i + 1;
        forms(i)
            .map(before::concat)
            .filter(known)
            .findFirst()
            .ifPresent(text -> found.add(new Phrase(text, end)));
      }
      before += pieces.get(i).surface();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  private static boolean mayGoOn(String before, Piece next) {
    return next.role() != Role.ENDING && before.length() <= LONGEST_PHRASE;
  }

  /// How a phrase that ends with this piece may be written in a dictionary.
  private Stream<String> forms(int last) {
    Piece piece = pieces.get(last);
    if (last + 1 < pieces.size() && pieces.get(last + 1).denies()) {
      return Stream.of(piece.surface() + "ない");
    }
    if (isDenied(last)) {
      return Stream.of();
    }
    return Stream.concat(Stream.of(piece.form()), ableTo(piece.form()));
  }

  /// As in 好きではない.
  private boolean isDenied(int last) {
    return pieces.stream()
        .skip(last + 1L)
        .takeWhile(it -> !it.isWord() || it.denies())
        .anyMatch(Piece::denies);
  }

  private static Stream<String> ableTo(String verb) {
    int vowel = verb.length() < 2 ? -1 : ABLE.indexOf(verb.charAt(verb.length() - 2));
    return vowel < 0 || !verb.endsWith("る")
        ? Stream.of()
        : Stream.of(verb.substring(0, verb.length() - 2) + DOES.charAt(vowel));
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      var term = tokens.addAttribute(CharTermAttribute.class);
      var speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      var base = tokens.addAttribute(BaseFormAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      int end = 0;
      while (tokens.incrementToken()) {
        String surface = term.toString();
        String form = base.getBaseForm() == null ? surface : base.getBaseForm();
        if (offset.startOffset() > end) {
          pieces.add(new Piece(text.substring(end, offset.startOffset()), "", Role.ENDING));
        }
        add(new Piece(surface, form, role(speech.getPartOfSpeech())), pieces);
        end = offset.endOffset();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(pieces);
  }

  private static void add(Piece piece, List<Piece> pieces) {
    if (piece.role() != Role.NOUN) {
      pieces.add(piece);
    } else if (pieces.isEmpty() || pieces.getLast().role() != Role.NOUN) {
      pieces.add(noun(piece.surface()));
    } else {
      pieces.add(noun(pieces.removeLast().surface() + piece.surface()));
    }
  }

  private static Piece noun(String surface) {
    return new Piece(surface, surface, Role.NOUN);
  }

  private static Role role(String speech) {
    if (speech.startsWith("動詞-自立") || speech.startsWith("形容詞-自立") || speech.startsWith("副詞")) {
      return Role.PREDICATE;
    }
    if (speech.startsWith("助詞") || speech.startsWith("名詞-非自立")) {
      return Role.PARTICLE;
    }
    return isNoun(speech) ? Role.NOUN : Role.ENDING;
  }

  private static boolean isNoun(String speech) {
    return speech.startsWith("接頭詞") || (speech.startsWith("名詞") && !speech.startsWith("名詞-代名詞"));
  }
}
