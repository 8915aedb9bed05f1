package dev.shigoto.domain.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.dictionary.SudachiImport.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is taken from a dictionary in Sudachi's format. The lines are made up.
final class SudachiImportTest {

  private static final SeekersDictionary OWN =
      SeekersDictionary.EMPTY.with(List.of(new DictionaryFile("own.txt", "看護師、ナース")));

  @Test
  void words_of_one_meaning_are_taken() {
    SudachiImport taken = imported("1,1,0,1,0,0,0,(),宛て先,,", "1,1,0,1,0,0,2,(),あて先,,");

    assertEquals(List.of("宛て先、あて先"), taken.groups());
    assertEquals(Map.of(), taken.pruned());
  }

  @Test
  void words_that_must_not_be_exchanged_are_left_out() {
    assertEquals(
        List.of("経緯、いきさつ"),
        imported("1,1,0,1,0,0,0,(),経緯,,", "1,1,0,2,0,0,0,(),いきさつ,,", "1,1,1,3,0,0,0,(),理由,,")
            .groups());
  }

  @Test
  void mistakes_single_characters_and_spellings_that_analysis_joins_are_left_out() {
    assertEquals(
        List.of("補助金、助成金"),
        imported(
                "1,1,0,1,0,0,0,(),補助金,,",
                "1,1,0,1,0,0,3,(),保助金,,",
                "1,1,0,2,0,0,0,(),助成金,,",
                "1,1,0,3,0,0,0,(),金,,",
                "1,1,0,1,0,0,0,(),補助 金,,")
            .groups());
  }

  @Test
  void a_word_of_two_groups_means_too_much() {
    SudachiImport taken =
        imported(
            "1,1,0,1,0,0,0,(),ポスト,,",
            "1,1,0,2,0,0,0,(),郵便受け,,",
            "1,1,0,3,0,0,0,(),郵便箱,,",
            "2,1,0,1,0,0,0,(),ポスト,,",
            "2,1,0,2,0,0,0,(),役職,,");

    assertEquals(List.of("郵便受け、郵便箱"), taken.groups());
    assertEquals(Map.of(Reason.ONE_WORD, 1), taken.pruned());
  }

  @Test
  void verbs_are_left_out() {
    assertEquals(
        Map.of(Reason.WORD_CLASS, 1),
        imported("1,2,0,1,0,0,0,(),調べる,,", "1,2,0,2,0,0,0,(),探る,,").pruned());
  }

  @Test
  void names_are_left_out() {
    assertEquals(
        Map.of(Reason.NAMES, 1),
        imported("1,1,0,1,0,0,0,(地名),京都,,", "1,1,0,2,0,0,0,(地名),みやこ,,").pruned());
  }

  @Test
  void groups_of_many_words_are_left_out() {
    assertEquals(
        Map.of(Reason.TOO_BROAD, 1),
        imported(
                "1,1,0,1,0,0,0,(),不正確,,",
                "1,1,0,2,0,0,0,(),不明瞭,,",
                "1,1,0,3,0,0,0,(),不確実,,",
                "1,1,0,4,0,0,0,(),不鮮明,,",
                "1,1,0,5,0,0,0,(),不分明,,",
                "1,1,0,6,0,0,0,(),不透明,,",
                "1,1,0,7,0,0,0,(),不確か,,")
            .pruned());
  }

  @Test
  void own_words_win() {
    assertEquals(
        Map.of(Reason.OWN_WORDS, 1),
        imported("1,1,0,1,0,0,0,(),看護師,,", "1,1,0,2,0,0,0,(),介護士,,").pruned());
  }

  @Test
  void what_is_taken_can_be_loaded_beside_the_own_words() {
    SudachiImport taken = imported("1,1,0,1,0,0,0,(),宛て先,,", "1,1,0,2,0,0,0,(),送り先,,");

    SeekersDictionary both =
        OWN.with(List.of(new DictionaryFile("s.txt", String.join("\n", taken.groups()))));
    assertEquals("送り先", both.alternatives("宛て先").getFirst().word());
  }

  private static SudachiImport imported(String... lines) {
    return SudachiImport.of(List.of(lines), OWN);
  }
}
