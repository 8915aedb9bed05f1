package dev.shigoto.domain.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldenSkillsTest {

  @Test
  void licences_and_skills_are_found_with_their_need_and_level() {
    List<String> wrong =
        AdResource.lines(GoldenSkillsTest.class, "skills.golden.tsv").stream()
            .map(line -> line.split("\t"))
            .filter(cells -> !found(ad(cells[0], cells[1])).equals(cells[2]))
            .map(cells -> cells[1] + ": " + found(ad(cells[0], cells[1])) + ", not " + cells[2])
            .toList();

    assertTrue(wrong.isEmpty(), wrong.size() + " wrong:\n" + String.join("\n", wrong));
  }

  @Test
  void a_fact_shows_the_words_of_the_ad() {
    SkillFact fact = SkillReader.read(ad("R", "要　ﾌｫｰｸﾘﾌﾄ免許（必須）")).getFirst();

    assertEquals(new Span(AdField.REQUIREMENTS, 2, 11, "ﾌｫｰｸﾘﾌﾄ免許"), fact.span());
  }

  @Test
  void what_an_ad_asks_for_outweighs_what_it_only_names() {
    AdText title = AdText.of(AdField.TITLE, "Javaエンジニア");
    AdText none = AdText.of(AdField.REQUIREMENTS, "");
    AdText description = AdText.of(AdField.DESCRIPTION, "Javaの経験が必須です。");
    AdWords ad = new AdWords(title, none, none, none, none, none, none, description);

    assertEquals(
        List.of(SkillFact.Need.REQUIRED),
        SkillReader.read(ad).stream().map(SkillFact::need).toList());
  }

  @Test
  void at_least_three_hundred_and_fifty_skills_are_known() {
    assertTrue(SkillReader.names().size() >= 350, SkillReader.names().size() + " names");
  }

  private static String found(AdWords ad) {
    String facts =
        SkillReader.read(ad).stream()
            .map(it -> it.name() + "=" + it.need() + it.level().map("(%s)"::formatted).orElse(""))
            .collect(Collectors.joining("; "));
    return facts.isEmpty() ? "-" : facts;
  }

  private static AdWords ad(String field, String text) {
    AdText none = AdText.of(AdField.BENEFITS, "");
    AdText title = AdText.of(AdField.TITLE, field.equals("T") ? text : "");
    AdText asked = AdText.of(AdField.REQUIREMENTS, field.equals("R") ? text : "");
    AdText body = AdText.of(AdField.DESCRIPTION, field.equals("D") ? text : "");
    return new AdWords(title, none, none, none, asked, none, none, body);
  }
}
