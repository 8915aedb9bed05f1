package dev.shigoto.models.train;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.progress.Progress;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelSpec.EmbedderSpec;
import dev.shigoto.models.Pooling;
import dev.shigoto.models.Provenance;
import dev.shigoto.models.TextTokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Learns a static embedder: a tokenizer of whole words, and a vector per word such that texts that
/// belong together point the same way.
public final class EmbedderTrainer {

  // titles come first and weigh most: reading more than this changed nDCG by less than 0.003, and
  // tokenising is nine tenths of the time
  private static final int MAX_CHARACTERS = 256;
  private static final int MAX_TOKENS = 128;
  private static final int BATCH = 128;
  private static final float LEARNING_RATE = 0.003f;
  private static final String TOKENIZER = "tokenizer.json";

  private final EmbedderTraining training;
  private final Progress progress;
  private final float[] weights = PlaceWeights.upTo(MAX_TOKENS);

  private EmbedderTrainer(EmbedderTraining training, Progress progress) {
    this.training = training;
    this.progress = progress;
  }

  /// Trains on `jobs`, the catalogue of occupations and the sources, and writes the model to
  /// `folder`, whose name becomes the model's.
  public static ModelManifest train(
      Stream<JobAd> jobs, EmbedderTraining training, Path folder, Progress progress) {
    return new EmbedderTrainer(training, progress).train(jobs, folder);
  }

  private ModelManifest train(Stream<JobAd> jobs, Path folder) {
    List<TextPair> pairs = pairs(jobs);
    Vocabulary vocabulary = vocabulary(pairs);
    byte[] tokenizer = vocabulary.tokenizerJson();
    TokenTable table = StartTable.of(vocabulary, training.dimension(), training.seed());
    double loss = learn(table, bags(pairs, tokenizer));
    EmbedderSpec spec =
        new EmbedderSpec(
            training.dimension(),
            Pooling.STATIC_MEAN,
            "",
            "",
            MAX_CHARACTERS,
            MAX_TOKENS,
            TOKENIZER);
    return ModelFolder.write(
        folder,
        spec,
        Map.of(ModelFolder.GRAPH, StaticGraph.of(table, weights), TOKENIZER, tokenizer),
        new Provenance(
            origin(),
            training.licence(),
            Map.of("loss", loss, "pairs", (double) pairs.size()),
            training.createdBy()));
  }

  private List<String> origin() {
    List<String> origin = new ArrayList<>(List.of("occupations of Shigoto"));
    training.jobs().ifPresent(origin::add);
    training.sources().forEach(source -> origin.add(source.format().origin()));
    return origin;
  }

  private List<TextPair> pairs(Stream<JobAd> jobs) {
    List<TextPair> pairs = new ArrayList<>(OccupationPairs.all());
    training.sources().forEach(source -> pairs.addAll(source.read()));
    JobPairs jobPairs = new JobPairs(new Random(training.seed()));
    jobs.forEach(job -> pairs.addAll(jobPairs.of(job)));
    return pairs;
  }

  private Vocabulary vocabulary(List<TextPair> pairs) {
    Words words = new Words();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (String text : List.of(pairs.get(i).query(), pairs.get(i).passage())) {
        if (seen.add(text)) {
          words.add(text);
        }
      }
      progress.at("counting words", i + 1, pairs.size());
    }
    return Vocabulary.of(words.counts(), training.vocabulary());
  }

  private List<Contrast.Pair> bags(List<TextPair> pairs, byte[] tokenizerJson) {
    Map<String, Integer> groups = new HashMap<>();
    List<Contrast.Pair> bags = new ArrayList<>();
    try (TextTokenizer tokenizer = TextTokenizer.of(tokenizerJson, MAX_TOKENS)) {
      for (TextPair pair : pairs) {
        List<long[]> ids = tokenizer.ids(List.of(pair.query(), pair.passage()));
        int group = groups.computeIfAbsent(pair.group(), key -> groups.size());
        bags.add(new Contrast.Pair(bag(ids.get(0)), bag(ids.get(1)), group));
        progress.at("reading pairs", bags.size(), pairs.size());
      }
    }
    return bags;
  }

  private Bag bag(long[] ids) {
    return new Bag(ids, weights);
  }

  /// Returns the mean loss of the last epoch.
  private double learn(TokenTable table, List<Contrast.Pair> pairs) {
    Contrast contrast = new Contrast(table, LEARNING_RATE);
    Random random = new Random(training.seed());
    double loss = 0;
    int batches = pairs.size() / BATCH;
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Collections.shuffle(pairs, random);
      loss = 0;
      for (int i = 0; i < batches; i++) {
        loss += contrast.step(pairs.subList(i * BATCH, (i + 1) * BATCH)) / batches;
        progress.at("learning", (long) epoch * batches + i + 1, (long) training.epochs() * batches);
      }
    }
    return loss;
  }
}
