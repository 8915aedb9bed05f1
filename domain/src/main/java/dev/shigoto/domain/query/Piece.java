package dev.shigoto.domain.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A part of a sentence: nouns side by side, or one token of another kind.
///
/// @param form in which a dictionary has it
record Piece(String surface, String form, Role role) {

  enum Role {
    NOUN,
    PREDICATE,
    PARTICLE,
    ENDING
  }

  private static final Set<String> DENIALS = Set.of("ない", "ぬ", "ん");

  boolean isWord() {
    return role == Role.NOUN || role == Role.PREDICATE;
  }

  boolean denies() {
    return role != Role.NOUN && DENIALS.contains(form);
  }

  /// All of `text`, in its order; blanks are endings.
  static List<Piece> of(String text) {
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
