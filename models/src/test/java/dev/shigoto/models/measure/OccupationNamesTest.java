package dev.shigoto.models.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.models.measure.OccupationNames.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupationNamesTest {

  private static final List<Row> ROWS =
      IntStream.range(0, 1000)
          .mapToObj(i -> new Row("医療", "看護", "看護職", i < 500 ? "看護師" : "助産師", "名" + i))
          .toList();

  @Test
  void about_a_tenth_of_the_names_is_held_out() {
    long held = ROWS.stream().filter(Row::isHeldOut).count();

    assertTrue(held > 70 && held < 130, () -> held + " of 1000");
  }

  @Test
  void a_class_is_its_name_and_the_names_that_are_not_held_out() {
    Finding found = OccupationNames.heldOut(ROWS);

    assertEquals(2, found.passages().size());
    assertTrue(found.passages().getFirst().startsWith("看護師 名"));
    for (Row row : ROWS) {
      boolean said = (found.passages().get(answer(row)) + " ").contains(" " + row.name() + " ");
      assertEquals(row.isHeldOut(), !said, row.name());
    }
    assertEquals(
        ROWS.stream()
            .filter(Row::isHeldOut)
            .map(row -> new Finding.Query(row.name(), answer(row)))
            .toList(),
        found.queries());
  }

  @Test
  void a_line_with_fewer_cells_is_named() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> OccupationNames.read(List.of("header", "医療\t看護")));

    assertEquals("line 2 must have 5 cells, but is: 医療\t看護", e.getMessage());
  }

  private static int answer(Row row) {
    return row.detail().equals("看護師") ? 0 : 1;
  }
}
