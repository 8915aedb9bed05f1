package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.domain.job.Job;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Many jobs of one employer beside few of others.
class VarietyIT {

  private static final List<Job> JOBS =
      IntStream.rangeClosed(1, 90)
          .mapToObj(
              i -> job(i, i <= 50 ? "看護師" : "病棟で働く看護師").at(i <= 50 ? "医療法人青葉" : "医療法人" + i).build())
          .toList();

  private static final SearchIndex INDEX = SearchIndex.of(JOBS);
  private static final Asking NURSES = Asking.text("看護師").in(Mode.KEYWORD);
  private static final Variety TWO = new Variety(Repeats.LEFT_OUT, OptionalInt.of(2));

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static long ofOne(SearchAnswer page) {
    return page.hits().stream().filter(hit -> hit.job().company().equals("医療法人青葉")).count();
  }

  @Test
  void one_employer_fills_the_first_page_unless_others_are_wanted() {
    assertEquals(20, ofOne(NURSES.of(INDEX.search())));
    assertEquals(2, ofOne(NURSES.with(TWO).of(INDEX.search())));
  }

  @Test
  void the_others_come_later_and_none_is_lost() {
    List<Long> ids = NURSES.with(TWO).size(7).allIds(INDEX.search());

    assertEquals(90, ids.size());
    assertEquals(90, new TreeSet<>(ids).size());
    assertEquals(ids, NURSES.with(TWO).size(40).allIds(INDEX.search()));
  }

  @Test
  void other_orders_are_not_changed_for_it() {
    var e =
        assertThrows(
            InvalidRequestException.class,
            () -> NURSES.by(Sort.NEWEST).with(TWO).of(INDEX.search()));

    assertEquals("maxPerEmployer", e.field());
  }
}
