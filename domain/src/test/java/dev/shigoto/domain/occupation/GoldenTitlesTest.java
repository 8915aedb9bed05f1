package dev.shigoto.domain.occupation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTitlesTest {

  private static final double LEAST = 0.98;

  @Test
  void titles_give_the_right_occupation() {
    OccupationReader reader = OccupationReader.builtIn();
    List<String[]> rows = rows("titles.golden.tsv");
    List<String> wrong =
        rows.stream()
            .filter(row -> !right(row[1], code(reader, row)))
            .map(row -> row[0] + ": " + code(reader, row) + ", not " + row[1])
            .toList();

    report(rows.size(), wrong);
  }

  @Test
  void titles_and_descriptions_give_the_right_level() {
    List<String[]> rows = rows("seniority.golden.tsv");
    List<String> wrong =
        rows.stream()
            .filter(row -> !level(row).equals(row[1]))
            .map(row -> row[0] + ": " + level(row) + ", not " + row[1])
            .toList();

    report(rows.size(), wrong);
  }

  private static void report(int rows, List<String> wrong) {
    double right = 1 - (double) wrong.size() / rows;
    String message = "%.3f of %d right%n%s".formatted(right, rows, String.join("\n", wrong));
    System.out.println(message);
    assertTrue(right >= LEAST, message);
  }

  private static List<String[]> rows(String file) {
    return AdResource.lines(GoldenTitlesTest.class, file).stream()
        .map(line -> line.split("\t"))
        .toList();
  }

  private static boolean right(String expected, String code) {
    return Arrays.asList(expected.split("\\|")).contains(code);
  }

  private static String code(OccupationReader reader, String[] row) {
    return reader.read(ad(row)).map(OccupationFact::code).orElse("-");
  }

  private static String level(String[] row) {
    return SeniorityReader.read(ad(row)).map(it -> it.seniority().name()).orElse("-");
  }

  private static AdWords ad(String[] row) {
    AdText none = AdText.of(AdField.BENEFITS, "");
    AdText body = AdText.of(AdField.DESCRIPTION, row.length > 2 ? row[2] : "");
    return new AdWords(AdText.of(AdField.TITLE, row[0]), none, none, none, none, none, none, body);
  }
}
