package dev.shigoto.models;

import dev.shigoto.models.ModelSpec.EmbedderSpec;
import java.util.ArrayList;
import java.util.List;

/// Cuts whole texts into passages that fit a model's window.
final class PassageTokens {

  private static final int PAIR = 2; // of surrogates: what is not cut any more

  private final Tokenizer tokenizer;
  private final String prefix;
  private final int limit;

  PassageTokens(Tokenizer tokenizer, EmbedderSpec spec) {
    this.tokenizer = tokenizer;
    this.prefix = spec.passagePrefix();
    // a token is rarely less than a character, so that few passages must be cut once more
    this.limit = Math.max(PAIR, Math.min(spec.maxCharacters(), spec.maxTokens()));
  }

  /// The passages of `text`, which is number `number`.
  List<TokenPassage> of(int number, String text) {
    List<TokenPassage> passages = new ArrayList<>();
    collect(number, Passages.of(WellFormed.text(text), limit), passages);
    return passages;
  }

  /// A passage that has too many tokens is halved.
  private void collect(int number, List<String> parts, List<TokenPassage> into) {
    List<Tokens> tokens = tokenizer.tokens(parts.stream().map(prefix::concat).toList());
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      Tokens made = tokens.get(i);
      if (made.cut() && part.length() > PAIR) {
        collect(number, Passages.of(part, Math.max(PAIR, part.length() / 2)), into);
      } else {
        int read = made.cut() ? 0 : part.length();
        into.add(new TokenPassage(number, into.size(), read, made.ids()));
      }
    }
  }
}
