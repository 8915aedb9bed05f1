package dev.shigoto.models;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A tokenizer in the format of Hugging Face, read from bytes.
public final class TextTokenizer implements Tokenizer {

  static {
    // the tokenizer's only network use is fetching files by name, which nobody does here; DJL also
    // counts its users unless told not to
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  private final HuggingFaceTokenizer tokenizer;

  private TextTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  static TextTokenizer load(StoredModel stored, ModelSpec.EmbedderSpec spec) {
    byte[] json = stored.checked(spec.tokenizer());
    try {
      return of(json, spec.maxTokens());
    } catch (ModelException e) {
      throw new ModelException(
          stored.manifest().name() + ": " + spec.tokenizer() + ": " + e.getMessage(), e);
    }
  }

  /// @param json the tokenizer, as `tokenizer.json` holds it
  /// @throws ModelException if it is none
  public static TextTokenizer of(byte[] json, int maxTokens) {
    Map<String, String> options =
        Map.of(
            "padding",
            "false",
            "truncation",
            "true",
            "maxLength",
            Integer.toString(maxTokens),
            "modelMaxLength",
            Integer.toString(maxTokens)); // DJL would read 512 at most
    try {
      return new TextTokenizer(
          HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options));
    } catch (IOException | RuntimeException e) {
      throw new ModelException("is no tokenizer: " + e.getMessage(), e);
    }
  }

  /// The tokens of each text, at most as many as the model reads.
  public List<long[]> ids(List<String> texts) {
    return Arrays.stream(tokenizer.batchEncode(texts)).map(Encoding::getIds).toList();
  }

  @Override
  public List<Tokens> tokens(List<String> texts) {
    return Arrays.stream(tokenizer.batchEncode(texts))
        .map(it -> new Tokens(it.getIds(), it.exceedMaxLength()))
        .toList();
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
