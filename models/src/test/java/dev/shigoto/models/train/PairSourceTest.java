package dev.shigoto.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.models.train.PairSource.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSourceTest {

  @TempDir private Path folder;

  @Test
  void lines_with_a_tab_are_pairs() throws IOException {
    assertEquals(
        List.of(new TextPair("ナース", "看護師の仕事", "看護師の仕事")), read(Format.PAIRS, "ナース\t看護師の仕事\n"));
  }

  @Test
  void a_line_without_a_tab_is_named() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> read(Format.PAIRS, "ナース\t看護師\nナース 看護師\n"));

    assertEquals(
        folder.resolve("pairs.gz")
            + ": line 2 must be two texts with a tab between, but is: ナース 看護師",
        e.getMessage());
  }

  @Test
  void occupation_names_belong_to_their_classes_and_siblings() throws IOException {
    String lines =
        """
        major\tmiddle\tminor\tdetail\texample
        医療\t看護職\t看護\t看護師\t正看護師
        医療\t看護職\t看護\t看護師\t病棟看護師
        """;

    assertEquals(
        List.of(
            new TextPair("正看護師", "看護師 病棟看護師", "看護師"),
            new TextPair("正看護師", "看護師 病棟看護師", "看護師"),
            new TextPair("病棟看護師", "看護師 正看護師", "看護師"),
            new TextPair("病棟看護師", "看護師 正看護師", "看護師"),
            new TextPair("看護師", "看護 正看護師 病棟看護師", "看護師"),
            new TextPair("看護", "看護師 正看護師 病棟看護師", "看護")),
        read(Format.MHLW_OCCUPATIONS, lines));
  }

  @Test
  void an_occupation_name_belongs_to_some_of_its_siblings_and_to_all() throws IOException {
    StringBuilder lines = new StringBuilder("major\tmiddle\tminor\tdetail\texample\n");
    for (int i = 0; i < 40; i++) {
      lines.append("医療\t看護職\t看護\t看護師\t第").append(i).append("看護師\n");
    }

    List<Integer> names =
        read(Format.MHLW_OCCUPATIONS, lines.toString()).stream()
            .filter(pair -> pair.query().equals("第1看護師"))
            .map(pair -> pair.passage().split(" ").length - 1)
            .toList();

    assertEquals(List.of(12, 34), names); // five of the other 39 are held out
  }

  @Test
  void industries_belong_to_their_descriptions_and_examples_at_any_depth() throws IOException {
    String json =
        """
        {"major_categories": [{"name": "医療", "middle_categories": [
          {"name": "病院", "description": "入院させる所", "included_examples": ["総合病院"]}]}]}
        """;

    assertEquals(
        List.of(
            new TextPair("病院", "入院させる所 総合病院", "入院させる所"),
            new TextPair("総合病院", "病院 入院させる所", "入院させる所")),
        read(Format.JSIC, json));
  }

  @Test
  void what_an_industry_leaves_out_belongs_to_the_one_that_has_it() throws IOException {
    String json =
        """
        [{"code": "0113", "name": "野菜作", "description": "野菜を作る",
          "excluded_examples": [{"name": "芋作", "codes": ["0117", "none"]}]},
         {"code": "0117", "name": "畑作", "description": "芋を作る"}]
        """;

    assertEquals(new TextPair("芋作", "畑作 芋を作る", "芋を作る"), read(Format.JSIC, json).getLast());
  }

  @Test
  void questions_belong_to_the_passages_that_answer_them() throws IOException {
    Path passages =
        Files.writeString(folder.resolve("p"), "{\"id\": \"p1\", \"text\": \"奈良の大仏\"}\n");
    Path questions = Files.writeString(folder.resolve("q"), "q1\t大仏はどこ?\tp1\n");

    assertEquals(
        List.of(new TextPair("大仏はどこ?", "奈良の大仏", "0")),
        new PairSource(Format.JAQUAD, List.of(passages, questions)).read());
  }

  @Test
  void sentences_that_say_nearly_the_same_belong_together() throws IOException {
    String lines =
        """
        {"yjcaptions_id": "7-1-2", "sentence1": "犬が走る", "sentence2": "犬が駆ける", "label": 4.2}
        {"yjcaptions_id": "7-1-3", "sentence1": "犬が走る", "sentence2": "猫が眠る", "label": 0.4}
        """;

    assertEquals(List.of(new TextPair("犬が走る", "犬が駆ける", "7")), read(Format.JSTS, lines));
  }

  @Test
  void a_line_without_two_sentences_is_named() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> read(Format.JSTS, "{\"sentence1\": \"犬が走る\"}\n"));

    assertEquals(
        folder.resolve("jsts.gz")
            + ": line 1 must be JSON with sentence1, sentence2, label and yjcaptions_id, but is:"
            + " {\"sentence1\": \"犬が走る\"}",
        e.getMessage());
  }

  @Test
  void a_source_without_its_files_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new PairSource(Format.JAQUAD, List.of()));
  }

  @Test
  void synonyms_belong_to_each_other_unless_their_group_is_big() throws IOException {
    String lines =
        """

        000001,1,0,1,0,0,0,(),床屋,,
        000001,1,0,1,0,0,0,(),理髪店,,

        """
            + bigGroup();

    assertEquals(
        List.of(new TextPair("床屋", "理髪店", "000001")), read(Format.SUDACHI_SYNONYMS, lines));
  }

  @Test
  void formats_are_known_by_their_labels() {
    assertEquals(Optional.of(Format.JSIC), Format.ofLabel("jsic"));
    assertEquals(Optional.empty(), Format.ofLabel("csv"));
  }

  private static String bigGroup() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      lines.append("000002,1,0,1,0,0,0,(),語").append(i).append(",,\n");
    }
    return lines.toString();
  }

  private List<TextPair> read(Format format, String text) throws IOException {
    Path file = folder.resolve(format.label() + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new PairSource(format, List.of(file)).read();
  }
}
