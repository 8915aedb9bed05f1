package dev.shigoto.domain.occupation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupationTableTest {

  private static final String TEXT =
      OccupationTable.HEADER
          + """

          専門的職業	医療技術者	理学療法士	理学療法士	訪問理学療法士
          サービスの職業	飲食物調理の職業	調理人	すし職人	すし職人
          サービスの職業	飲食物調理の職業	調理人	すし職人	すし板前
          サービスの職業	飲食物調理の職業	調理人	他に分類されない調理人	調理師(他に分類されないもの)
          """;

  @TempDir Path folder;

  @Test
  void a_class_has_its_place_and_all_its_names() throws IOException {
    OccupationTable table = OccupationTable.read(write(TEXT));

    OccupationClass sushi = table.byCode("調理人/すし職人").orElseThrow();
    assertEquals("飲食物調理の職業", sushi.middle());
    assertEquals(List.of("すし職人", "すし板前"), sushi.names());
    assertEquals(3, table.classes().size());
  }

  @Test
  void a_gzipped_file_is_read_too() throws IOException {
    Path file = folder.resolve("table.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(3, OccupationTable.read(file).classes().size());
  }

  @Test
  void a_row_that_is_not_as_it_should_be_is_named() throws IOException {
    Path file = write(TEXT + "管理的職業\t役員\t会社役員\n");

    String message =
        assertThrows(IllegalArgumentException.class, () -> OccupationTable.read(file)).getMessage();
    assertEquals(
        file + ": line 6 must have 5 cells, none of them empty, but is: 管理的職業\t役員\t会社役員", message);
  }

  @Test
  void a_class_in_two_places_is_refused() throws IOException {
    Path file = write(TEXT + "管理的職業\t役員\t調理人\tすし職人\t社長\n");

    String message =
        assertThrows(IllegalArgumentException.class, () -> OccupationTable.read(file)).getMessage();
    assertTrue(message.contains("line 6 puts 調理人/すし職人 into 役員"), message);
  }

  @Test
  void a_file_of_another_shape_is_refused() throws IOException {
    Path file = write("code\tname\n");

    assertThrows(IllegalArgumentException.class, () -> OccupationTable.read(file));
    assertThrows(
        UncheckedIOException.class, () -> OccupationTable.read(folder.resolve("missing.tsv")));
  }

  @Test
  void a_title_is_read_in_the_classes_of_the_table() throws IOException {
    OccupationReader reader = OccupationReader.of(OccupationTable.read(write(TEXT)));

    assertEquals("調理人/すし職人", code(reader, "すし板前（本店）"));
    assertEquals("調理人/他に分類されない調理人", code(reader, "居酒屋のキッチンスタッフ"));
    assertEquals("理学療法士/理学療法士", code(reader, "理学療法士"));
  }

  @Test
  void an_occupation_that_the_table_does_not_have_keeps_the_code_of_the_catalogue()
      throws IOException {
    OccupationReader reader = OccupationReader.of(OccupationTable.read(write(TEXT)));

    assertEquals("NURSE", code(reader, "看護師"));
  }

  private static String code(OccupationReader reader, String title) {
    return reader.read(title, "").orElseThrow().code();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), text);
  }
}
