package dev.shigoto.local;

import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.gazetteer.GazetteerException;
import dev.shigoto.domain.gazetteer.GazetteerFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `shigoto gazetteer …`: the cities, stations and lines that searches know.
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Import and check tables of cities, stations and railway lines.",
    synopsisSubcommandLabel = "VERB")
final class GazetteerCommand {

  private static final int BAD = 3;

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Check CSV tables of municipalities, stations and lines (docs/places.md says which), and",
        "put them beside the built-in ones. Exit code 3 if a row is wrong: nothing is put then."
      })
  int importTables(
      @Mixin DataOption data,
      @Mixin GazetteerOption gazetteer,
      @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) {
    Path folder = gazetteer.destination(data.folder());
    try {
      System.err.printf("reading %d files%n", files.size());
      GazetteerFolder.add(folder, files).forEach(it -> System.out.println("imported " + it));
      show(Gazetteer.builtIn().with(folder));
      System.out.println(
          "restart the platform's processes, then run `shigoto index rebuild`: jobs are looked up"
              + " in the gazetteer when they are indexed");
      return 0;
    } catch (GazetteerException e) {
      System.out.println(e.getMessage());
      return BAD;
    }
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Name every bad row of the tables in use; exit code 3 then.")
  int check(@Mixin DataOption data, @Mixin GazetteerOption gazetteer) {
    try {
      show(inUse(gazetteer.folder(data.folder())));
      return 0;
    } catch (GazetteerException e) {
      System.out.println(e.getMessage());
      return BAD;
    }
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Say which tables are in use and how much they know.")
  int status(@Mixin DataOption data, @Mixin GazetteerOption gazetteer) {
    Optional<Path> folder = gazetteer.folder(data.folder());
    System.out.println(
        folder.map(it -> "built-in tables and " + it).orElse("built-in tables alone"));
    return check(data, gazetteer);
  }

  private static Gazetteer inUse(Optional<Path> folder) {
    return folder.map(Gazetteer.builtIn()::with).orElse(Gazetteer.builtIn());
  }

  private static void show(Gazetteer places) {
    System.out.printf(
        "ok: %,d municipalities, %,d stations, %,d lines%n",
        places.municipalities().size(), places.stations().size(), places.lines().size());
  }
}
