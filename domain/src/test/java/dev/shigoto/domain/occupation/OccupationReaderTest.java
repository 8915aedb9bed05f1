package dev.shigoto.domain.occupation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.occupation.OccupationFact.How;
import dev.shigoto.domain.skill.SkillReader;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccupationReaderTest {

  private static final String LETTERS =
      "看護師調理営業事務運転手店長候補スタッフリーダーJavaC+#.NET0123456789（）【】／・、。：※ ﾊﾟｰﾄ\n\t免許必須歓迎不問あれば尚可と及び\uD800😀";

  private final OccupationReader reader = OccupationReader.builtIn();

  @Test
  void the_words_that_gave_it_away_are_shown_as_the_ad_writes_them() {
    OccupationFact fact = reader.read("【急募】ﾎｰﾙｽﾀｯﾌ／駅前店", "").orElseThrow();

    assertEquals("HALL_STAFF", fact.code());
    assertEquals(new Span(AdField.TITLE, 4, 11, "ﾎｰﾙｽﾀｯﾌ"), fact.span());
  }

  @Test
  void what_stands_aside_or_says_little_is_less_sure() {
    OccupationFact sure = reader.read("経理事務", "").orElseThrow();
    OccupationFact aside = reader.read("正社員（経理）", "").orElseThrow();
    OccupationFact weak = reader.read("乗務員", "").orElseThrow();

    assertEquals(How.TITLE, sure.how());
    assertEquals(How.TITLE_HINT, aside.how());
    assertEquals(How.TITLE_HINT, weak.how());
    assertTrue(aside.score() < sure.score());
  }

  @Test
  void meaning_is_asked_only_where_the_words_say_nothing() {
    OccupationByMeaning nurse = title -> Optional.of(new OccupationByMeaning.Guess("NURSE", 0.7));
    OccupationReader asking = reader.with(nurse);

    assertEquals("COOK", asking.read("調理師", "").orElseThrow().code());
    OccupationFact guessed = asking.read("総合職", "").orElseThrow();
    assertEquals(How.MEANING, guessed.how());
    assertEquals("総合職", guessed.span().text());
  }

  @Test
  void no_text_makes_a_reader_throw() {
    long seed = 20260501;
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      AdWords ad = ad(text(random, 40), text(random, 400));
      assertDoesNotThrow(
          () -> {
            reader.read(ad);
            SeniorityReader.read(ad);
            SkillReader.read(ad);
          },
          () -> "seed " + seed + ": " + ad.title().normal() + " / " + ad.description().normal());
    }
  }

  private static AdWords ad(String title, String text) {
    AdText none = AdText.of(AdField.BENEFITS, "");
    AdText asked = AdText.of(AdField.REQUIREMENTS, text);
    AdText body = AdText.of(AdField.DESCRIPTION, text);
    return new AdWords(AdText.of(AdField.TITLE, title), none, none, none, asked, none, none, body);
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(longest);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
