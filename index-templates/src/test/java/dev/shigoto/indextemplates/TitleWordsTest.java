package dev.shigoto.indextemplates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "カフェの接客スタッフ, カフェ|接客|スタッフ|接客スタッフ|カフェの接客スタッフ",
    "【未経験歓迎】訪問介護ヘルパー／日勤のみ, 訪問介護|介護|ヘルパー|日勤",
    "ＷｅｂエンジニアのＩＴ会社, Web|エンジニア|Webエンジニア",
    "システムエンジニア, システムエンジニア|エンジニア|システム"
  })
  void nouns_are_offered_alone_and_side_by_side(String title, String words) {
    List<String> offered = TitleWords.of(title);

    assertTrue(offered.containsAll(List.of(words.split("\\|"))), offered.toString());
  }

  @Test
  void figures_particles_and_verbs_are_not_offered() {
    List<String> offered = TitleWords.of("楽しく働ける！時給1200円の軽作業");

    assertFalse(offered.contains("1200"), offered.toString());
    assertFalse(offered.contains("1200円"), offered.toString());
    assertFalse(offered.contains("働ける"), offered.toString());
    assertFalse(offered.contains("時給"), offered.toString());
    assertTrue(offered.contains("軽作業"), offered.toString());
  }

  @Test
  void an_advertising_title_is_not_offered_as_a_whole() {
    String title = "【週1日から】駅近でカンタンなお仕事です！スタッフ大募集";

    assertFalse(TitleWords.of(title).contains(title));
    assertEquals(List.of(), TitleWords.of("★"));
  }

  @Test
  void a_suffix_is_not_torn_from_its_word() {
    List<String> offered = TitleWords.of("歯科衛生士");

    assertTrue(offered.contains("歯科衛生士"), offered.toString());
    assertFalse(offered.contains("歯科衛生"), offered.toString());
  }

  @Test
  void places_are_left_to_the_kinds_of_places() {
    assertEquals(List.of("看護師"), TitleWords.of("【名古屋市北区】看護師（徒歩5分）"));
  }
}
