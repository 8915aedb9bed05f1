package dev.shigoto.models.train;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.Pooling;
import dev.shigoto.models.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Learns a static embedder: a tokenizer of whole words, and vectors of words and of pairs of
/// characters such that texts that belong together point the same way.
public final class EmbedderTrainer {

  /// Of a text at once, in characters and in pieces.
  static final int WINDOW = 512;

  private static final int BATCH = 512;
  private static final float LEARNING_RATE = 0.003f;
  private static final float LEAST_SHARE = 0.02f;
  private static final String TOKENIZER = "tokenizer.json";

  private final EmbedderTraining training;
  private final Progress progress;

  private EmbedderTrainer(EmbedderTraining training, Progress progress) {
    this.training = training;
    this.progress = progress;
  }

  /// Trains on `jobs`, the catalogue of occupations, the dictionary and the sources, and writes the
  /// model to `folder`, whose name becomes the model's.
  public static ModelManifest train(
      Stream<JobAd> jobs, EmbedderTraining training, Path folder, Progress progress) {
    return new EmbedderTrainer(training, progress).train(jobs, folder);
  }

  private ModelManifest train(Stream<JobAd> jobs, Path folder) {
    ModelManifest.checkName(folder.getFileName().toString()); // now, not when all is learned
    List<List<TextPair>> sources = sources(jobs);
    Vocabulary vocabulary = vocabulary(sources);
    byte[] tokenizer = vocabulary.tokenizerJson();
    Spelling spelling = Spelling.of(vocabulary, training.shape().buckets());
    LessonReader reader = new LessonReader(spelling, tokenizer, progress);
    Lessons lessons = reader.read(sources);
    TokenTable table =
        StartTable.of(spelling, reader.texts(), training.shape().dimension(), training.seed());
    double loss = learn(table, lessons);
    spelling.fold(table);
    return ModelFolder.write(
        folder,
        spec(),
        Map.of(ModelFolder.GRAPH, StaticGraph.of(spelling, table), TOKENIZER, tokenizer),
        new Provenance(
            origin(),
            training.licence(),
            Map.of("loss", loss, "pairs", (double) lessons.pairs()),
            training.createdBy()));
  }

  private EmbedderSpec spec() {
    return new EmbedderSpec(
        training.shape().dimension(), Pooling.STATIC_SPELLED, "", "", WINDOW, WINDOW, TOKENIZER);
  }

  private List<String> origin() {
    List<String> origin = new ArrayList<>(List.of("occupations and dictionary of Shigoto"));
    training.jobs().ifPresent(origin::add);
    training.sources().forEach(source -> origin.add(source.format().origin()));
    return origin;
  }

  private List<List<TextPair>> sources(Stream<JobAd> jobs) {
    List<List<TextPair>> sources = new ArrayList<>();
    sources.add(OccupationPairs.all());
    sources.add(DictionaryPairs.all());
    training.sources().forEach(source -> sources.add(source.read()));
    JobPairs jobPairs = new JobPairs(new Random(training.seed()));
    sources.add(jobs.flatMap(job -> jobPairs.of(job).stream()).toList());
    return sources;
  }

  private Vocabulary vocabulary(List<List<TextPair>> sources) {
    Words words = new Words();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      for (TextPair pair : sources.get(i)) {
        Stream.of(pair.query(), pair.passage()).filter(seen::add).forEach(words::add);
      }
      progress.at("counting words", i + 1, sources.size());
    }
    return Vocabulary.of(words.counts(), training.shape().pieces());
  }

  /// Returns the mean loss of the last epoch.
  private double learn(TokenTable table, Lessons lessons) {
    Contrast.Dropout dropout =
        new Contrast.Dropout(training.course().leftOut(), new Random(training.seed()));
    Contrast contrast = new Contrast(table, LEARNING_RATE, dropout);
    Random random = new Random(training.seed());
    double loss = 0;
    for (int epoch = 0; epoch < training.course().epochs(); epoch++) {
      List<List<Contrast.Pair>> batches = lessons.epoch(BATCH, random);
      loss = 0;
      for (int i = 0; i < batches.size(); i++) {
        float done = (epoch + (float) i / batches.size()) / training.course().epochs();
        loss += contrast.step(batches.get(i), Math.max(LEAST_SHARE, 1 - done)) / batches.size();
        progress.at(
            "learning",
            (long) epoch * batches.size() + i + 1,
            (long) training.course().epochs() * batches.size());
      }
    }
    return loss;
  }
}
