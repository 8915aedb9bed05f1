package dev.shigoto.domain.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFolderTest {

  private static final String HEAD = "pref,city,citykana,lat,lng\n";

  @TempDir Path temporary;

  @Test
  void a_table_takes_the_place_of_that_of_its_shape() throws IOException {
    add("one.csv", HEAD + "東京都,新市,しんし,35,139\n");
    add("other.csv", HEAD + "東京都,別市,べつし,35,139\n");

    Gazetteer japan = Gazetteer.builtIn().with(folder());

    assertEquals(List.of(folder().resolve("municipalities.csv")), GazetteerFiles.paths(folder()));
    assertEquals(0, japan.municipalities("新市").size());
    assertEquals(1, japan.municipalities("べつし").size());
  }

  @Test
  void a_bad_table_changes_nothing() throws IOException {
    add("one.csv", HEAD + "東京都,新市,しんし,35,139\n");

    assertThrows(GazetteerException.class, () -> add("bad.csv", HEAD + "東京,新市,しんし,35,139\n"));

    assertEquals(1, Gazetteer.builtIn().with(folder()).municipalities("新市").size());
  }

  @Test
  void stops_without_their_stations_are_refused() {
    var e =
        assertThrows(
            GazetteerException.class,
            () -> add("stops.csv", "station_code,line_code,index\n1,10,1\n"));

    assertEquals(
        """
        2 problems with the gazetteer:
        - stops.csv line 2: station_code 1 is in no table of stations
        - stops.csv line 2: line_code 10 is in no table of lines""",
        e.getMessage());
  }

  private void add(String name, String text) throws IOException {
    GazetteerFolder.add(folder(), List.of(Files.writeString(temporary.resolve(name), text)));
  }

  private Path folder() {
    return temporary.resolve("gazetteer");
  }
}
