package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.domain.facts.AdAnalysis;
import dev.shigoto.domain.facts.AdFacts;
import dev.shigoto.domain.facts.FactSheet;
import dev.shigoto.domain.job.JapaneseDay;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.indexer.ad.Item;
import dev.shigoto.indexer.file.AdFile;
import dev.shigoto.indexer.file.FileFormat;
import dev.shigoto.models.facts.FactFiles;
import dev.shigoto.searchapi.json.Json;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shigoto facts FILE`: what ads really say. Needs nothing that runs.
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description =
        "Print what the ads of a file really say: comparable pay, hours, days off, conditions, "
            + "occupation, place, what the ad does not disclose, and its quality. One JSON object "
            + "per ad; exit code 3 if a line was no ad.")
final class FactsCommand implements Callable<Integer> {

  private static final int BUFFER = 1 << 16;

  @Option(
      names = "--format",
      required = true,
      converter = FormatName.class,
      description = "hellowork, jsonl or simple, as `shigoto import` reads them.")
  private FileFormat format = FileFormat.JSONL;

  @Option(
      names = "--occupations",
      paramLabel = "TABLE",
      description = "Classes of occupations (major, middle, minor, detail, example; gzip too).")
  private Optional<Path> occupations = Optional.empty();

  @Option(
      names = "--minimum-wages",
      paramLabel = "TABLE",
      description = "Minimum wages (prefecture, yen, day in force).")
  private Optional<Path> minimumWages = Optional.empty();

  @Mixin private DataOption data = new DataOption();

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Option(
      names = "--coverage",
      description = "Print how many of the ads have each fact, instead of the facts.")
  private boolean coverage;

  @Parameters(arity = "1", paramLabel = "FILE", description = "JSON lines, gzip too.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    LocalDate today = JapaneseDay.of(Instant.now());
    FactCoverage counted = new FactCoverage();
    boolean complete = true;
    try (AdFile ads = AdFile.open(file, format)) {
      PrintStream out = output();
      AdAnalysis analysis =
          new FactFiles(occupations, minimumWages, gazetteer.folder(data.folder())).open();
      for (Item item : (Iterable<Item>) ads.items()::iterator) {
        switch (item) {
          case Item.Good good -> show(good.ad(), analysis.read(good.ad(), today), counted, out);
          case Item.Bad bad -> {
            System.err.println("line " + bad.given().number() + ": " + bad.reason());
            complete = false;
          }
        }
      }
      if (coverage) {
        counted.printTo(out);
      }
      out.flush();
    }
    return complete ? 0 : 3;
  }

  /// JSON is UTF-8, whatever the terminal is.
  private static PrintStream output() {
    return new PrintStream(
        new BufferedOutputStream(System.out, BUFFER), false, StandardCharsets.UTF_8);
  }

  private void show(JobAd ad, AdFacts facts, FactCoverage counted, PrintStream out) {
    if (coverage) {
      counted.add(ad, facts);
    } else {
      out.println(json(FactSheet.of(ad.posting().externalId(), facts)));
    }
  }

  private static String json(FactSheet facts) {
    try {
      return Json.MAPPER.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
