package dev.shigoto.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkTopicTest {

  @ParameterizedTest
  @CsvSource({
    "接客, HALL_STAFF, ROOM_CLEANER",
    "接客業務, HAIRDRESSER, FARM_WORKER",
    "電話対応, CALL_CENTER_OPERATOR, FACTORY_WORKER",
    "力仕事, MOVER, DATA_ENTRY",
    "営業, REAL_ESTATE_SALES, NURSE",
    "運転, TAXI_DRIVER, HALL_STAFF",
    "ＰＣ, PROGRAMMER, CLEANER"
  })
  void some_work_always_has_to_do_with_it_and_some_never(String word, String has, String lacks) {
    WorkTopic topic = WorkTopic.of(word);

    assertTrue(topic.has().contains(has), () -> topic.has().toString());
    assertTrue(topic.lacks().contains(lacks), () -> topic.lacks().toString());
    assertTrue(Collections.disjoint(topic.has(), topic.lacks()));
  }

  @Test
  void of_other_topics_nothing_is_known() {
    for (String word : List.of("ノルマ", "飛び込み", "長距離", "残業の少ない事務", "")) {
      assertEquals(new WorkTopic(word, Set.of(), Set.of()), WorkTopic.of(word));
    }
  }

  @Test
  void an_occupation_is_a_topic_that_its_own_work_has() {
    assertEquals(Set.of("NURSE"), WorkTopic.of("看護師").has());
    assertEquals("電話", WorkTopic.of("電話に出る").name());
  }

  @Test
  void work_of_which_it_depends_is_on_neither_side() {
    WorkTopic service = WorkTopic.of("接客");

    assertTrue(!service.has().contains("COOK") && !service.lacks().contains("COOK"));
  }
}
