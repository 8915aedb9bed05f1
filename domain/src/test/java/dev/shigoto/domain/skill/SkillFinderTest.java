package dev.shigoto.domain.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillFinderTest {

  @ParameterizedTest
  @CsvSource({
    "管理栄養士または調理師免許, 管理栄養士 調理師免許",
    "JavaScript と TypeScript, JavaScript TypeScript",
    "Java・ＳＱＬの経験, Java SQL",
    "2tフォークリフト, フォークリフト運転技能講習"
  })
  void skills_are_whole_words(String text, String skills) {
    assertEquals(skills, String.join(" ", SkillFinder.find(text)));
  }
}
