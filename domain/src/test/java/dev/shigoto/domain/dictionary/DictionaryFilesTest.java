package dev.shigoto.domain.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.dictionary.Alternative.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a dictionary file may say, and how a bad line is refused.
final class DictionaryFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          看護師            | own.txt line 2 "看護師" has one word, and a group needs two
          看護師、、ナース  | own.txt line 2 has a blank where a word should be
          看護師、ナース、  | own.txt line 2 has a blank where a word should be
          看護師 →          | own.txt line 2 has a blank where a word should be
          → 看護師          | own.txt line 2 has a blank where a word should be
          看護師、看護師    | own.txt line 2 says "看護師" twice
          ナース、ﾅｰｽ       | own.txt line 2 "ナース" and "ﾅｰｽ" are one word in two spellings
          Java、ＪＡＶＡ    | own.txt line 2 "Java" and "ＪＡＶＡ" are one word in two spellings
          サーバー、サーバ  | own.txt line 2 "サーバー" and "サーバ" are one word in two spellings
          看護師 → 看護師   | own.txt line 2 says "看護師" twice
          看 護 → 師        | own.txt line 2 "師" is a single character, which means too much
          看護師、2024      | own.txt line 2 "2024" has no letter
          看護職 → 看護師 → 准看護師 | own.txt line 2 has more than one →
          """)
  void a_bad_line_is_named(String line, String problem) {
    assertTrue(refusal("# mine\n" + line).contains(problem), () -> refusal("# mine\n" + line));
  }

  @Test
  void a_topic_is_no_group() {
    String words = "一二、二三、三四、四五、五六、六七、七八、八九、九十、十一、十二、十三、十四、十五、";
    assertTrue(
        refusal(words + "十六、十七、十八、十九、廿一、廿二、廿三、廿四、廿五、廿六、廿七")
            .contains("has 25 words on one side, and at most 24 can be"));
  }

  @Test
  void a_word_too_long_is_refused() {
    assertTrue(refusal("看護師、" + "あ".repeat(41)).contains("is longer than 40 characters"));
  }

  @Test
  void a_word_of_two_groups_is_refused() {
    assertTrue(
        refusal("看護師、ナース\n介護士、ﾅｰｽ")
            .contains("own.txt line 2 has \"ﾅｰｽ\", which stands in own.txt line 1 already"));
  }

  @Test
  void a_word_that_is_a_kind_of_itself_is_refused() {
    assertTrue(refusal("看護職 → 看護師\n看護師、ナース → 看護職").contains("and other lines say the reverse"));
  }

  @Test
  void all_bad_lines_are_named_at_once() {
    assertTrue(refusal("看護師\nナース、ナース\n").startsWith("2 problems with the dictionary:\n- "));
  }

  @Test
  void general_words_find_special_ones_and_not_the_reverse() {
    SeekersDictionary words = words("看護師、ナース\n看護職 → 看護師、准看護師");

    assertEquals(
        List.of(
            new Alternative("看護師", Kind.NARROWER),
            new Alternative("准看護師", Kind.NARROWER),
            new Alternative("ナース", Kind.NARROWER)),
        words.alternatives("看護職"));
    assertEquals(List.of(new Alternative("ナース", Kind.EQUAL)), words.alternatives("看護師"));
    assertEquals(List.of(), words.alternatives("准看護師"));
  }

  @Test
  void widths_spaces_and_dots_are_no_difference_when_looked_up() {
    SeekersDictionary words = words("ファイナンシャル・プランナー、FP");

    assertEquals(2, words.alternatives("ﾌｧｲﾅﾝｼｬﾙ ﾌﾟﾗﾝﾅ").size());
    assertEquals("ファイナンシャル・プランナー", words.alternatives("ｆｐ").getFirst().word());
  }

  @Test
  void okurigana_is_no_difference_when_looked_up_unless_the_word_is_known_as_it_is() {
    SeekersDictionary words = words("引越し屋、ムービングスタッフ\n焼き物、陶芸\n焼物、窯業");

    assertEquals("引越し屋", words.alternatives("引っ越し屋").getFirst().word());
    assertEquals("窯業", words.alternatives("焼物").getFirst().word());
    assertEquals("陶芸", words.alternatives("焼き物").getFirst().word());
  }

  @Test
  void a_folder_adds_words_to_the_groups_before_it() throws IOException {
    SeekersDictionary own = words("看護師、ナース");
    Files.writeString(folder.resolve("more.txt"), "\uFEFFナース、白衣の天使\n", Charset.forName("UTF-8"));
    Files.writeString(folder.resolve("README.md"), "not a dictionary");

    assertEquals(
        List.of(new Alternative("ナース", Kind.EQUAL), new Alternative("白衣の天使", Kind.EQUAL)),
        own.with(folder).alternatives("看護師"));
  }

  @Test
  void a_folder_cannot_bring_two_groups_together() throws IOException {
    SeekersDictionary own = words("看護師、ナース\n介護士、ケアワーカー");
    Files.writeString(folder.resolve("more.txt"), "看護師、介護士\n");

    String message = assertThrows(DictionaryException.class, () -> own.with(folder)).getMessage();
    assertTrue(
        message.contains(
            "more.txt line 1 would bring together the groups of own.txt line 1 and own.txt line 2"),
        message);
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    Files.write(folder.resolve("sjis.txt"), "看護師、ナース".getBytes(Charset.forName("Shift_JIS")));

    assertTrue(
        assertThrows(DictionaryException.class, () -> SeekersDictionary.EMPTY.with(folder))
            .getMessage()
            .contains("is not UTF-8 text"));
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path nowhere = folder.resolve("nowhere");

    assertTrue(
        assertThrows(DictionaryException.class, () -> SeekersDictionary.EMPTY.with(nowhere))
            .getMessage()
            .contains(nowhere + " is no folder that can be read"));
  }

  private static SeekersDictionary words(String text) {
    return SeekersDictionary.EMPTY.with(List.of(new DictionaryFile("own.txt", text)));
  }

  private static String refusal(String text) {
    return assertThrows(DictionaryException.class, () -> words(text)).getMessage();
  }
}
