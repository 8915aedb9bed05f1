package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.JobBuilder.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.PayUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Many jobs of one employer beside few of others.
class VarietyIT {

  private static final List<Job> JOBS =
      IntStream.rangeClosed(1, 90).mapToObj(i -> i <= 50 ? ofOne(i) : ofAnother(i)).toList();

  private static final SearchIndex INDEX = SearchIndex.of(JOBS);
  private static final Asking NURSES = Asking.text("看護師").in(Mode.KEYWORD);
  private static final Variety TWO = new Variety(Repeats.LEFT_OUT, OptionalInt.of(2));

  private static Job ofOne(int id) {
    return job(id, "看護師").at("医療法人青葉").paid(PayUnit.HOUR, 2000, 2500).build();
  }

  private static Job ofAnother(int id) {
    return job(id, "病棟で働く看護師").at("医療法人" + id).paid(PayUnit.HOUR, 1500, 2000).build();
  }

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
  void one_employer_does_not_fill_a_page_of_another_order_either() {
    Asking byPay = NURSES.by(Sort.PAY);
    SearchAnswer page = byPay.with(TWO).of(INDEX.search());

    assertEquals(20, ofOne(byPay.of(INDEX.search())));
    assertEquals(2, ofOne(page));
    assertEquals(
        2, ofOne(byPay.with(TWO).from(page.nextCursor().orElseThrow()).of(INDEX.search())));
  }

  @Test
  void in_another_order_the_others_come_later_too_and_none_is_lost() {
    List<Long> ids = NURSES.by(Sort.PAY).with(TWO).size(7).allIds(INDEX.search());

    assertEquals(90, ids.size());
    assertEquals(90, new TreeSet<>(ids).size());
  }

  @Test
  void a_list_without_words_is_spread_as_any_other() {
    Asking nothing = Asking.text("").in(Mode.KEYWORD).with(TWO).size(100);

    assertEquals(90, nothing.of(INDEX.search()).hits().size());
  }
}
