package dev.shigoto.local;

import dev.shigoto.domain.dictionary.DictionaryException;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.dictionary.SudachiImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `shigoto dictionary …`: what ads say for what seekers type.
@Command(
    name = "dictionary",
    mixinStandardHelpOptions = true,
    description = "Check and import words that searches exchange for others.",
    synopsisSubcommandLabel = "VERB")
final class DictionaryCommand {

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Name every bad line of the dictionaries, or of one file; exit code 3 then.")
  int check(
      @Mixin DataOption data,
      @Mixin DictionariesOption dictionaries,
      @Parameters(arity = "0..1", paramLabel = "FILE") Optional<Path> file) {
    try {
      SeekersDictionary words =
          file.map(SeekersDictionary.builtIn()::withFile)
              .orElseGet(() -> dictionaries.dictionary(data.folder()));
      System.out.printf("ok: %,d groups of %,d words%n", words.groups(), words.words().size());
      return 0;
    } catch (DictionaryException e) {
      System.out.println(e.getMessage());
      return 3;
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Take what means one thing from a dictionary in Sudachi's synonym format (plain or .gz),",
        "and put it beside the built-in one. Searches use it from their next start."
      })
  int importSudachi(
      @Mixin DataOption data,
      @Mixin DictionariesOption dictionaries,
      @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    SudachiImport taken = SudachiFile.read(file, SeekersDictionary.builtIn());
    Path written = SudachiFile.write(taken, file, dictionaries.destination(data.folder()));
    System.out.printf("%,d groups in %s%n", taken.groups().size(), written);
    taken
        .pruned()
        .forEach((reason, n) -> System.out.printf("%,8d left out: %s%n", n, reason.text()));
    return check(data, dictionaries, Optional.of(written));
  }
}
