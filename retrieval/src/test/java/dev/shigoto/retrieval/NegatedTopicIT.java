package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is wished away: by the words of the ad, and where it has none by the nature of the work.
class NegatedTopicIT {

  private static final long FRONT = 1;
  private static final long WAITER = 2;
  private static final long WAITER_WITHOUT_GUESTS = 3;
  private static final long ROOMS = 4;
  private static final long ROOMS_AND_GUESTS = 5;
  private static final long COOK = 6;
  private static final long COOK_FOR_THE_SHY = 7;

  private static final SearchIndex INDEX =
      SearchIndex.of(
          Stream.of(
                  job(FRONT, "ホテルのフロント").of("HOTEL_FRONT", "ホテルフロント"),
                  job(WAITER, "ホテルのホール係").of("HALL_STAFF", "ホールスタッフ"),
                  job(WAITER_WITHOUT_GUESTS, "ホテルの宴会")
                      .describedAs("接客はありません。会場を整えます。")
                      .of("HALL_STAFF", "ホールスタッフ"),
                  job(ROOMS, "ホテルの客室").of("ROOM_CLEANER", "客室清掃"),
                  job(ROOMS_AND_GUESTS, "ホテルの部屋づくりとご案内")
                      .describedAs("清掃と接客をお願いします。")
                      .of("ROOM_CLEANER", "客室清掃"),
                  job(COOK, "ホテルの調理").of("COOK", "調理師"),
                  job(COOK_FOR_THE_SHY, "ホテルの厨房").describedAs("接客が苦手な方も歓迎です。").of("COOK", "調理師"))
              .map(JobBuilder::build)
              .toList());

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void work_that_always_has_it_is_left_out_and_work_that_never_has_it_comes_first() {
    assertEquals(
        List.of(WAITER_WITHOUT_GUESTS, ROOMS, COOK_FOR_THE_SHY), firstThree(found("ホテル 接客なし")));
    assertEquals(COOK, found("ホテル 接客なし").getLast());
    assertEquals(4, found("ホテル 接客なし").size());
  }

  @Test
  void of_a_topic_that_no_work_always_has_the_ads_decide_alone() {
    assertEquals(7, found("ホテル ノルマなし").size());
  }

  @Test
  void other_words_for_a_topic_speak_of_it_too() {
    assertFalse(found("ホテル 接客業なし").contains(ROOMS_AND_GUESTS));
    assertTrue(found("ホテル 接客業なし").contains(ROOMS));
  }

  @Test
  void the_engine_bears_as_much_as_anybody_refuses() {
    assertEquals(
        List.of(ROOMS), found("客室 接客なし 電話対応なし 力仕事なし 運転免許なし 料理なし 工場なし 販売なし 営業なし 介護なし 清掃道具なし"));
  }

  @Test
  void a_sentence_denies_as_a_word_does() {
    assertEquals(found("ホテル 接客なし"), found("ホテル 接客をしない仕事"));
  }

  @Test
  void of_work_that_is_left_out_neither_the_word_nor_the_occupation_is_found() {
    assertEquals(5, found("ホテル 調理師以外").size());
    assertFalse(found("ホテル 調理師以外").contains(COOK));
    assertEquals(5, found("調理師以外").size());
  }

  private static List<Long> found(String typed) {
    return Asking.text(typed).in(Mode.KEYWORD).allIds(INDEX.search());
  }

  private static List<Long> firstThree(List<Long> found) {
    return found.stream().limit(3).sorted().toList();
  }
}
