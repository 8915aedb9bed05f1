package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled tokenizer in Java against the same one in native code.
class UnigramTokenizerTest {

  private static final int MAX_TOKENS = 64;
  private static final byte[] JSON = bundledTokenizer();
  private static final TextTokenizer NATIVE = TextTokenizer.of(JSON, MAX_TOKENS);
  private static final UnigramTokenizer JAVA = UnigramTokenizer.of(JSON, MAX_TOKENS).orElseThrow();

  @AfterAll
  static void close() {
    NATIVE.close();
  }

  private static byte[] bundledTokenizer() {
    StoredModel model =
        StoredModel.bundled().stream().filter(StoredModel::isEmbedder).findFirst().orElseThrow();
    return model.checked(model.manifest().embedder().orElseThrow().tokenizer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n　",
        "看護師（正・准）の求人。夜勤なし、残業ほぼなし！",
        "ＪＡＶＡｴﾝｼﾞﾆｱ・㈱仕事 ㎡ ㍻ Ⅲ ½",
        "İstanbul ΣΑΣ ẞ Ǆ",
        "か\u3099 e\u0301 가각 각",
        "あ\u00a0い\u2028う\u0085え\u001cお\u200bか\u3000き\u180eく",
        "😀𠮷野家😀😀 謎の��� <unk>",
        "\uFFFD\uFFFD\u0000"
      })
  void an_odd_text_is_cut_as_the_native_tokenizer_cuts_it(String text) {
    assertSame(text);
  }

  @Test
  void mixed_texts_are_cut_as_the_native_tokenizer_cuts_them() {
    SplittableRandom random = new SplittableRandom(11);
    List<String> parts =
        List.of(
            "看護師", "の", "募集", "。", " ", "\n", "ﾅｰｽ", "月給", "25", "万円", "〜", "AWS", "謎", "😀", "を",
            "保育", "士", "（", "）", "・", "スタッフ", "経験", "者", "ー", "ッ", "歓迎", "①", "龘", "é");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(60), 0, parts.size()).forEach(p -> text.append(parts.get(p)));
      assertSame(text.toString());
    }
  }

  private static void assertSame(String text) {
    Tokens expected = NATIVE.tokens(List.of(text)).getFirst();
    Tokens actual = JAVA.tokens(List.of(text)).getFirst();

    assertArrayEquals(expected.ids(), actual.ids(), text);
    assertEquals(expected.cut(), actual.cut(), text);
  }

  @Test
  void a_long_text_is_said_to_be_cut() {
    Tokens tokens = JAVA.tokens(List.of("看護師 ".repeat(MAX_TOKENS + 1))).getFirst();

    assertTrue(tokens.cut());
    assertEquals(MAX_TOKENS, tokens.ids().length);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"NFKC\" -> \"NFC\"",
        "\"WhitespaceSplit\" -> \"Whitespace\"",
        "\"byte_fallback\":false -> \"byte_fallback\":true",
        "\"Unigram\" -> \"BPE\"",
        "{\"version\" -> {\"added_tokens\":[{\"id\":0}],\"version\""
      })
  void a_tokenizer_that_does_more_is_left_to_native_code(String change) {
    String[] parts = change.split(" -> ");
    String json = new String(JSON, StandardCharsets.UTF_8).replace(parts[0], parts[1]);

    assertFalse(UnigramTokenizer.of(json.getBytes(StandardCharsets.UTF_8), 8).isPresent());
  }
}
