package dev.shigoto.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.models.ActiveModels;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.TextLines;
import dev.shigoto.models.measure.EmbedderMeasure;
import dev.shigoto.models.measure.Finding;
import dev.shigoto.models.measure.OccupationNames;
import dev.shigoto.models.measure.Questions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `shigoto models measure`.
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Measure what an embedder finds, alone and beside BM25: nDCG@10 of the right passage.",
      "A model may have learned from these very texts, unless they were kept from it."
    })
final class MeasureCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--model", description = "The embedder's name (default: the bundled one).")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--questions",
      split = ",",
      paramLabel = "PASSAGES,QUESTIONS",
      description = {
        "JSON lines of id and text, and lines of an id, a question and the id of its passage by",
        "tabs, as JaQuAD has them; gzip too."
      })
  private List<Path> questions = List.of();

  @Option(
      names = "--occupations",
      paramLabel = "TABLE",
      description = {
        "Classes of occupations (major, middle, minor, detail, example): which class has each name",
        "of the tenth that training leaves out?"
      })
  private Optional<Path> occupations = Optional.empty();

  @Option(names = "--json", description = "End with one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    List<Finding> findings = findings();
    List<EmbedderMeasure> measures = new ArrayList<>();
    ActiveModels active = new ActiveModels(model, Optional.empty());
    try (ConsoleProgress progress = ConsoleProgress.onStandardError();
        ModelRegistry models = ModelRegistry.open(data.folder().droppedModels(), active)) {
      for (Finding finding : findings) {
        measures.add(EmbedderMeasure.of(finding, models.embedder(), progress));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    measures.forEach(measure -> out.println(line(measure)));
    if (json) {
      out.println(JSON.writeValueAsString(Map.of("measures", measures)));
    }
    out.flush();
    return 0;
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (questions.size() == 2) {
      findings.add(Questions.read(questions.getFirst(), questions.getLast()));
    }
    occupations.ifPresent(
        table -> findings.add(OccupationNames.heldOut(OccupationNames.read(TextLines.of(table)))));
    if (findings.isEmpty() || (!questions.isEmpty() && questions.size() != 2)) {
      throw new ParameterException(
          spec.commandLine(), "Give --questions PASSAGES,QUESTIONS, --occupations TABLE, or both");
    }
    return findings;
  }

  private static String line(EmbedderMeasure it) {
    return "%s (%d): nDCG@10 words %.4f, meaning %.4f, both %.4f (recall@10 %.3f, weight %.2f)"
        .formatted(
            it.name(),
            it.queries(),
            it.keyword(),
            it.meaning(),
            it.mixed(),
            it.recall(),
            it.weight());
  }
}
