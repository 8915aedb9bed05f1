package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void a_short_text_is_one_passage() {
    assertEquals(List.of("看護師の仕事。"), Passages.of("看護師の仕事。", 7));
    assertEquals(List.of(""), Passages.of("", 7));
  }

  @Test
  void a_text_is_cut_after_the_last_sentence_that_fits() {
    assertEquals(List.of("採血。点滴。", "夜勤なし。", "記録など。"), Passages.of("採血。点滴。夜勤なし。記録など。", 7));
  }

  @Test
  void without_a_sentence_it_is_cut_after_a_pause_and_else_anywhere() {
    assertEquals(List.of("採血や点滴、", "記録"), Passages.of("採血や点滴、記録", 7));
    assertEquals(List.of("採血や", "点滴"), Passages.of("採血や点滴", 3));
  }

  @Test
  void a_short_first_line_above_others_is_a_title() {
    assertEquals(4, Passages.titleEnd("看護師\n病棟の仕事"));
    assertEquals(0, Passages.titleEnd("病棟の仕事です。\n夜勤なし"));
    assertEquals(0, Passages.titleEnd("看護師"));
    assertEquals(0, Passages.titleEnd("看護師\n"));
    assertEquals(0, Passages.titleEnd("\n看護師"));
    assertEquals(0, Passages.titleEnd("看".repeat(65) + "\n師"));
  }

  @Test
  void a_surrogate_pair_stays_whole() {
    assertEquals(List.of("看護", "😀師"), Passages.of("看護😀師", 3));
  }

  @Test
  void passages_are_the_text_again() {
    SplittableRandom random = new SplittableRandom(7);
    String signs = "看護師ab 。、\n😀\uD83D";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(200), 0, signs.length())
          .forEach(c -> text.append(signs.charAt(c)));
      int limit = 2 + random.nextInt(30);
      List<String> passages = Passages.of(text.toString(), limit);
      assertEquals(text.toString(), String.join("", passages));
      assertTrue(passages.stream().allMatch(it -> it.length() <= limit), passages::toString);
      assertFalse(text.length() > 0 && passages.contains(""), passages::toString);
    }
  }
}
