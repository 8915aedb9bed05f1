package dev.shigoto.retrieval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.typing.Letters;
import dev.shigoto.retrieval.suggest.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How early what is meant is offered, over jobs of the demo.
class GoldenSuggestionsIT {

  private static final int SHOWN = 8;

  /// Mean reciprocal rank; a change that loses more than a few cases falls below.
  private static final double FLOOR = 0.80;

  private static final SearchIndex INDEX = SearchIndex.withoutMeaning(DemoIndex.jobs(2_000));

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private record Case(String typed, String wanted) {}

  @Test
  void what_is_meant_is_offered_early() {
    JobSearch search = INDEX.search();
    double sum = 0;
    List<String> missed = new ArrayList<>();
    List<Case> cases = cases();
    for (Case it : cases) {
      int rank = rank(it, search);
      sum += rank == 0 ? 0 : 1.0 / rank;
      if (rank == 0 || rank > 3) {
        missed.add(it.typed() + " → " + it.wanted() + " (" + rank + ")");
      }
    }
    double mrr = sum / cases.size();
    System.out.println(
        "suggest: MRR@%d %.3f over %d cases; late or missed: %s"
            .formatted(SHOWN, mrr, cases.size(), missed));
    assertTrue(mrr >= FLOOR, () -> String.format(Locale.ROOT, "MRR %.3f, missed %s", mrr, missed));
  }

  private static int rank(Case it, JobSearch search) {
    List<Suggestion> offered = search.suggest(TypedLine.of(it.typed()), JobQuery.ALL, SHOWN);
    String wanted = Letters.folded(it.wanted());
    for (int i = 0; i < offered.size(); i++) {
      if (Letters.folded(offered.get(i).word()).equals(wanted)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Case> cases() {
    try (InputStream file = GoldenSuggestionsIT.class.getResourceAsStream("suggest.golden.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Case(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
