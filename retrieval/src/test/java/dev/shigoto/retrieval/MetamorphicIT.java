package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not change when a query is typed differently, over the generated ads.
class MetamorphicIT {

  private static final int TOP = 10;

  /// Scores closer than this are equal.
  private static final double TIE = 1e-4;

  @ParameterizedTest
  @CsvFileSource(resources = "same-queries.csv", numLinesToSkip = 1)
  void typed_otherwise_it_finds_the_same(Same same, String typed, String otherwise) {
    for (Mode mode : same.modes) {
      List<Hit> expected = top(typed, mode);

      assertFalse(mode == Mode.KEYWORD && expected.isEmpty(), typed + " finds nothing");
      assertEquals(order(expected), order(top(otherwise, mode)), otherwise + ", " + mode);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"夜勤なし", "介護", "レジ", "未経験", "接客 交通費", "ドライバー"})
  void the_very_words_stand_in_every_job_found_literally(String typed) {
    List<Hit> hits =
        Asking.query(JobQuery.typed(QueryText.parse(typed).literally(), Filters.NONE))
            .literally()
            .in(Mode.KEYWORD)
            .size(100)
            .of(DemoIndex.SEARCH)
            .hits();

    assertFalse(hits.isEmpty());
    for (Hit hit : hits) {
      for (String word : typed.split(" ", -1)) {
        assertTrue(folded(hit.job().toString()).contains(folded(word)), hit.id() + ": " + word);
      }
    }
  }

  /// Where two ways of typing must give the same: the embedder reads サーバ and サーバー as two words.
  enum Same {
    EVERYWHERE(Mode.KEYWORD, Mode.HYBRID, Mode.SEMANTIC),
    BY_WORDS(Mode.KEYWORD);

    private final List<Mode> modes;

    Same(Mode... modes) {
      this.modes = List.of(modes);
    }
  }

  private static List<Hit> top(String typed, Mode mode) {
    return Asking.text(typed).in(mode).size(TOP).of(DemoIndex.SEARCH).hits();
  }

  /// Ids by falling score, and by id where scores tie.
  private static List<Long> order(List<Hit> hits) {
    return hits.stream()
        .sorted(
            Comparator.<Hit>comparingLong(hit -> -Math.round(hit.score() / TIE))
                .thenComparing(hit -> hit.id().value()))
        .map(hit -> hit.id().value())
        .toList();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
