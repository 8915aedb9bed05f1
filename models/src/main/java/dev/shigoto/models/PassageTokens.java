package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.ArrayList;
import java.util.List;

/// Cuts whole texts into passages that fit a model's window. A passage weighs as much as it is
/// long, and less the later it comes: by the square of its place, for ads begin with what they are
/// about. A spelled model would lose a title in the sum of all words, and reads it by itself; of a
/// text without one it takes all passages alike.
final class PassageTokens {

  private static final int PAIR = 2; // of surrogates: what is not cut any more

  /// What a title weighs, in characters of the text below.
  private static final double TITLE = 300;

  private final Tokenizer tokenizer;
  private final String prefix;
  private final int limit;
  private final boolean readsTitles;

  PassageTokens(Tokenizer tokenizer, EmbedderSpec spec) {
    this.tokenizer = tokenizer;
    this.prefix = spec.passagePrefix();
    // a token is rarely less than a character, so that few passages must be cut once more
    this.limit = Math.max(PAIR, Math.min(spec.maxCharacters(), spec.maxTokens()));
    this.readsTitles = spec.pooling() == Pooling.STATIC_SPELLED;
  }

  /// The passages of `text`, which is number `number`.
  List<TokenPassage> of(int number, String text) {
    String formed = WellFormed.text(text);
    int title = readsTitles ? Passages.titleEnd(formed) : 0;
    List<TokenPassage> passages = new ArrayList<>();
    Weight weight = readsTitles && title == 0 ? PassageTokens::even : PassageTokens::falling;
    collect(number, Passages.of(formed.substring(title), limit), weight, passages);
    if (title > 0) {
      long[] ids = tokenizer.tokens(List.of(prefix + formed.substring(0, title))).getFirst().ids();
      passages.add(new TokenPassage(number, title, TITLE, ids));
    }
    return passages;
  }

  /// A passage that has too many tokens is halved.
  private void collect(int number, List<String> parts, Weight weight, List<TokenPassage> into) {
    List<Tokens> tokens = tokenizer.tokens(parts.stream().map(prefix::concat).toList());
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      Tokens made = tokens.get(i);
      if (made.cut() && part.length() > PAIR) {
        collect(number, Passages.of(part, Math.max(PAIR, part.length() / 2)), weight, into);
      } else {
        int read = made.cut() ? 0 : part.length();
        into.add(new TokenPassage(number, read, weight.of(read, into.size()), made.ids()));
      }
    }
  }

  /// What a passage of so many characters weighs behind so many others.
  private interface Weight {
    double of(int characters, int before);
  }

  private static double even(int characters, int before) {
    return Math.max(1, characters);
  }

  private static double falling(int characters, int before) {
    double place = 1.0 + before;
    return even(characters, before) / (place * place);
  }
}
