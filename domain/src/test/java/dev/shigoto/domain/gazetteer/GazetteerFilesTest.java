package dev.shigoto.domain.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.gazetteer.RailLine.Link;
import dev.shigoto.domain.job.Prefecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFilesTest {

  private static final String STATIONS =
      """
      code,id,name,original_name,name_kana,lat,lng,prefecture,closed
      1,1,住吉(東京),住吉,すみよし,35.68,139.81,13,0
      2,2,住吉(JR),住吉,すみよし,34.71,135.26,28,0
      3,3,住吉(阪神),住吉,すみよし,34.72,135.26,28,0
      4,4,昔,昔,むかし,34.71,135.26,28,1
      5,5,錦糸町,錦糸町,きんしちょう,35.69,139.81,13,0
      """;
  private static final String LINES =
      """
      code,name,station_size,closed
      10,東京メトロ半蔵門線,2,0
      11,JR神戸線,1,0
      12,廃線,1,1
      """;
  private static final String STOPS =
      """
      station_code,line_code,index
      5,10,2
      1,10,1
      2,11,1
      4,11,2
      4,12,1
      """;

  @TempDir Path folder;

  @Test
  void stations_are_told_apart_by_line_and_prefecture() throws IOException {
    Gazetteer japan = database(STATIONS, LINES, STOPS);

    assertEquals(List.of("住吉/13", "住吉/28", "住吉/28/2"), keys(japan, StationName.of("住吉")));
    assertEquals(List.of("住吉/13"), keys(japan, StationName.of("住吉駅").on("半蔵門線")));
    assertEquals(List.of("住吉/13"), keys(japan, StationName.of("すみよし").in(Prefecture.TOKYO)));
    assertEquals(List.of("住吉/28"), keys(japan, StationName.of("住吉").on("神戸線")));
  }

  @Test
  void what_is_closed_is_left_out() throws IOException {
    Gazetteer japan = database(STATIONS, LINES, STOPS);

    assertEquals(List.of(), keys(japan, StationName.of("昔")));
    assertEquals(
        List.of("東京メトロ半蔵門線", "JR神戸線"), japan.lines().stream().map(RailLine::name).toList());
  }

  @Test
  void neighbours_are_those_of_the_order_on_the_line() throws IOException {
    Link link = database(STATIONS, LINES, STOPS).lines().getFirst().links().getFirst();

    assertEquals(List.of("住吉/13", "錦糸町/13"), List.of(link.one().key(), link.other().key()));
  }

  @Test
  void the_tables_of_ekidata_give_the_same_stations() throws IOException {
    write(
        "station.csv",
        """
        station_cd,station_g_cd,station_name,station_name_k,line_cd,pref_cd,lon,lat,e_status,e_sort
        101,101,住吉,,10,13,139.81,35.68,0,1
        102,102,錦糸町,,10,13,139.81,35.69,0,2
        103,102,錦糸町,,13,13,139.81,35.69,0,1
        104,104,住吉,,11,28,135.26,34.71,0,1
        105,105,未来,,11,28,135.26,34.71,1,1
        """);
    write("line.csv", "line_cd,line_name,e_status\n10,東京メトロ半蔵門線,0\n11,JR神戸線,0\n13,JR総武線,0\n");
    write("join.csv", "line_cd,station_cd1,station_cd2\n10,101,102\n11,104,105\n");
    Gazetteer japan = Gazetteer.builtIn().with(folder);

    assertEquals(List.of("住吉/13", "住吉/28"), keys(japan, StationName.of("住吉")));
    assertEquals(List.of("住吉/13"), keys(japan, StationName.of("住吉").on("半蔵門線")));
    assertEquals(List.of("東京メトロ半蔵門線", "JR総武線"), japan.station("錦糸町/13").orElseThrow().lines());
    assertEquals(1, japan.lines().getFirst().links().size());
  }

  @Test
  void a_municipality_takes_the_place_of_the_built_in_one_of_its_name() throws IOException {
    write("m.csv", "pref,city,citykana,lat,lng\n京都府,京都市 中京区,きょうとし なかぎょうく,35.1,135.1\n");
    Gazetteer japan = Gazetteer.builtIn().with(folder);
    Municipality ward = japan.municipalities("中京区").getFirst();

    assertEquals(35.1, ward.office().lat());
    assertEquals(Gazetteer.builtIn().municipalities().size(), japan.municipalities().size());
  }

  @Test
  void a_row_with_other_cells_is_named_with_file_and_line() {
    var e =
        assertThrows(
            GazetteerException.class,
            () -> database(STATIONS.replace("5,5,錦", "5,\"錦"), LINES, STOPS));

    assertTrue(e.getMessage().contains("stations.csv line 6 has"), e.getMessage());
  }

  @Test
  void a_bad_number_is_refused() {
    var e =
        assertThrows(
            GazetteerException.class,
            () -> database(STATIONS.replace("35.69,139.81", "139.81,35.69"), LINES, STOPS));

    assertEquals(
        """
        2 problems with the gazetteer:
        - stations.csv line 6: lat must be a number from 20 to 46, but is "139.81"
        - stations.csv line 6: lng must be a number from 122 to 154, but is "35.69\"""",
        e.getMessage());
  }

  @Test
  void a_stop_of_an_unknown_station_is_refused() {
    var e =
        assertThrows(
            GazetteerException.class, () -> database(STATIONS, LINES, STOPS + "99,10,3\n"));

    assertEquals(
        "1 problem with the gazetteer:\n"
            + "- station-lines.csv line 7: station_code 99 is in no table of stations",
        e.getMessage());
  }

  @Test
  void an_unknown_table_is_refused_and_a_needless_one_passed_over() throws IOException {
    write("prefectures.csv", "pid,pref,prefkana\n1,北海道,ほっかいどう\n");
    assertEquals(Gazetteer.builtIn().stations(), Gazetteer.builtIn().with(folder).stations());

    write("x.csv", "a,b\n1,2\n");
    var e = assertThrows(GazetteerException.class, () -> Gazetteer.builtIn().with(folder));
    assertTrue(e.getMessage().contains("x.csv has the columns a, b and is no known table"));
  }

  private Gazetteer database(String stations, String lines, String stops) throws IOException {
    write("stations.csv", stations);
    write("lines.csv", lines);
    write("station-lines.csv", stops);
    return Gazetteer.builtIn().with(folder);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<String> keys(Gazetteer japan, StationName name) {
    return japan.stations(name).stream().map(Station::key).toList();
  }
}
