package dev.shigoto.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shigoto.models.BestCut.Pieces;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts texts as Hugging Face's Unigram tokenizer does (Kudo 2018: the cut of the highest
/// probability, by Viterbi's algorithm), several times as fast because nothing crosses into native
/// code. It reads only tokenizers of the kind that the trainer here writes.
final class UnigramTokenizer implements Tokenizer {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Pieces pieces;
  private final int maxTokens;

  private UnigramTokenizer(Pieces pieces, int maxTokens) {
    this.pieces = pieces;
    this.maxTokens = maxTokens;
  }

  /// Empty where `json` asks for more than this class can do.
  static Optional<UnigramTokenizer> of(byte[] json, int maxTokens) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!isPlainUnigram(tree)) {
        return Optional.empty();
      }
      JsonNode model = tree.path("model");
      PieceTrie trie = PieceTrie.of(model.path("vocab"));
      Pieces pieces = new Pieces(trie, model.path("unk_id").asInt());
      return Optional.of(new UnigramTokenizer(pieces, maxTokens));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlainUnigram(JsonNode json) throws IOException {
    JsonNode model = json.path("model");
    return json.path("normalizer")
            .equals(
                MAPPER.readTree(
                    """
                    {"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}]}
                    """))
        && json.path("pre_tokenizer").equals(MAPPER.readTree("{\"type\": \"WhitespaceSplit\"}"))
        && json.path("post_processor").isEmpty()
        && json.path("added_tokens").isEmpty()
        && model.path("type").asText().equals("Unigram")
        && model.path("unk_id").isInt()
        && !model.path("byte_fallback").asBoolean();
  }

  /// Pieces there are.
  int size() {
    return pieces.trie().size();
  }

  @Override
  public List<Tokens> tokens(List<String> texts) {
    return texts.stream().map(this::tokens).toList();
  }

  private Tokens tokens(String text) {
    String plain = FoldedText.of(text);
    BestCut cut = new BestCut(pieces, plain);
    long[] ids = new long[plain.length()];
    int count = 0;
    int from = 0;
    while (from < plain.length()) {
      int to = FoldedText.wordEnd(plain, from);
      count = cut.word(from, to, ids, count);
      from = to + 1;
    }
    return new Tokens(Arrays.copyOf(ids, Math.min(count, maxTokens)), count > maxTokens);
  }

  @Override
  public void close() {}
}
