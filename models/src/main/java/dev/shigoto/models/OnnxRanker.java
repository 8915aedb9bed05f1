package dev.shigoto.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A ranker whose graph takes `features` [n, width] and gives scores [n, 1].
final class OnnxRanker implements Ranker {

  static final String INPUT = "features";

  private final String name;
  private final String version;
  private final List<String> features;
  private final OnnxSession session;

  private OnnxRanker(String name, String version, List<String> features, OnnxSession session) {
    this.name = name;
    this.version = version;
    this.features = features;
    this.session = session;
  }

  static OnnxRanker load(StoredModel stored) {
    ModelManifest manifest = stored.manifest();
    List<String> features = manifest.ranker().orElseThrow().features();
    return new OnnxRanker(manifest.name(), manifest.identity(), features, OnnxSession.load(stored));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public float[] score(float[][] rows) {
    if (rows.length == 0) {
      return new float[0];
    }
    long[] shape = {rows.length, features.size()};
    try (OnnxTensor input = OnnxTensor.createTensor(OnnxEnvironment.get(), flat(rows), shape)) {
      return firstColumn(session.matrix(Map.of(INPUT, input)));
    } catch (OrtException e) {
      throw new ModelException(name + ": cannot pass on the features: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    session.close();
  }

  private FloatBuffer flat(float[][] rows) {
    Rows.check(this, rows);
    FloatBuffer flat = FloatBuffer.allocate(rows.length * features.size());
    Stream.of(rows).forEach(flat::put);
    return flat.flip();
  }

  private float[] firstColumn(float[][] scores) {
    float[] column = new float[scores.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = scores[i][0];
    }
    return Rows.finite(this, column);
  }
}
