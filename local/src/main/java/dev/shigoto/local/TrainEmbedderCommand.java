package dev.shigoto.local;

import dev.shigoto.demo.DemoJobs;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.train.EmbedderTrainer;
import dev.shigoto.models.train.EmbedderTraining;
import dev.shigoto.models.train.PairSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto models train embedder`.
@Command(
    name = "embedder",
    mixinStandardHelpOptions = true,
    description = "Make a static embedder from demo jobs and pairs of texts.")
final class TrainEmbedderCommand implements Callable<Integer> {

  @Mixin private NewModelOption out = new NewModelOption();

  @Option(
      names = "--source",
      paramLabel = "FORMAT:FILE",
      description = {
        "Pairs of texts: pairs, mhlw-occupations, jsic, sudachi-synonyms or jsts, or",
        "jaquad:PASSAGES,QUESTIONS; gzip too."
      })
  private List<String> sources = List.of();

  @Option(
      names = "--licence",
      defaultValue = "Apache-2.0",
      description = "Of the model (default: ${DEFAULT-VALUE}).")
  private String licence = "";

  @Option(
      names = "--demo-jobs",
      defaultValue = "5000",
      description = "Demo jobs to learn from (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the demo jobs (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    Path folder = out.folder();
    Optional<String> origin =
        jobs == 0 ? Optional.empty() : Optional.of(jobs + " demo jobs of Shigoto, seed " + seed);
    List<PairSource> read = sources.stream().map(TrainEmbedderCommand::source).toList();
    EmbedderTraining training = EmbedderTraining.of(read, origin, licence, command(read));
    try (ConsoleProgress progress = ConsoleProgress.onStandardError();
        Stream<JobAd> ads = DemoJobs.seeded(seed, Instant.EPOCH).jobs(jobs)) {
      ModelManifest model = EmbedderTrainer.train(ads, training, folder, progress);
      progress.endBar();
      System.out.println(model.name() + ": " + model.provenance().metrics());
    }
    return 0;
  }

  private String command(List<PairSource> sources) {
    String given =
        sources.stream().map(it -> " --source " + anonymous(it)).collect(Collectors.joining());
    return "shigoto models train embedder --demo-jobs " + jobs + " --seed " + seed + given;
  }

  private static String anonymous(PairSource source) {
    return source.format().label()
        + ":"
        + String.join(",", Collections.nCopies(source.files().size(), "FILE"));
  }

  private static PairSource source(String text) {
    String[] parts = text.split(":", 2);
    return PairSource.Format.ofLabel(parts[0])
        .filter(format -> parts.length == 2)
        .map(
            format ->
                new PairSource(
                    format, Stream.of(parts[1].split(",", format.files())).map(Path::of).toList()))
        .orElseThrow(
            () ->
                new LocalException(
                    "--source must be FORMAT:FILE with one of the formats pairs, mhlw-occupations,"
                        + " jsic, sudachi-synonyms and jsts, or jaquad:PASSAGES,QUESTIONS, but was "
                        + text));
  }
}
