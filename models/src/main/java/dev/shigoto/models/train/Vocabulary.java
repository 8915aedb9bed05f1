package dev.shigoto.models.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/// The pieces that texts are cut into, with their log probabilities; the most frequent first, after
/// the piece for what is unknown, which is number 0.
record Vocabulary(List<Piece> pieces) {

  /// The number of the piece that stands for what is unknown.
  static final int UNKNOWN = 0;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// @param count how often it was seen
  record Piece(String text, long count, double logProbability) {}

  /// The `size` most frequent words, and every character that was seen at least twice: with them no
  /// word is wholly unknown.
  static Vocabulary of(Map<String, Long> words, int size) {
    Map<String, Long> characters = characters(words);
    long total = words.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> kept = new LinkedHashMap<>();
    characters.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .forEach(entry -> kept.put(entry.getKey(), words.getOrDefault(entry.getKey(), 1L)));
    byFrequency(words)
        .filter(entry -> entry.getValue() > 1)
        .limit(size)
        .takeWhile(entry -> kept.size() < size)
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return new Vocabulary(byFrequency(kept).map(entry -> piece(entry, total)).toList());
  }

  /// Tokens, the unknown one included.
  int size() {
    return pieces.size() + 1;
  }

  /// A tokenizer of Hugging Face's Unigram kind (Kudo 2018): the cut of the highest probability.
  byte[] tokenizerJson() {
    ObjectNode json = MAPPER.createObjectNode().put("version", "1.0");
    json.putObject("normalizer")
        .put("type", "Sequence")
        .putArray("normalizers")
        .add(type("NFKC"))
        .add(type("Lowercase"));
    json.set("pre_tokenizer", type("WhitespaceSplit"));
    ObjectNode model =
        json.set("model", type("Unigram").put("unk_id", UNKNOWN).put("byte_fallback", false));
    ArrayNode vocabulary = ((ObjectNode) model.get("model")).putArray("vocab");
    vocabulary.addArray().add("<unk>").add(0.0);
    pieces.forEach(piece -> vocabulary.addArray().add(piece.text()).add(piece.logProbability()));
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode type(String type) {
    return MAPPER.createObjectNode().put("type", type);
  }

  private static Map<String, Long> characters(Map<String, Long> words) {
    Map<String, Long> characters = new LinkedHashMap<>();
    byFrequency(words)
        .forEach(
            entry ->
                entry
                    .getKey()
                    .codePoints()
                    .forEach(
                        c -> characters.merge(Character.toString(c), entry.getValue(), Long::sum)));
    return characters;
  }

  private static Stream<Entry<String, Long>> byFrequency(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Entry.comparingByKey()));
  }

  private static Piece piece(Entry<String, Long> entry, long total) {
    return new Piece(entry.getKey(), entry.getValue(), Math.log((double) entry.getValue() / total));
  }
}
