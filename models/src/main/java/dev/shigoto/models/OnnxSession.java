package dev.shigoto.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// One graph in ONNX Runtime. At most one run per core at a time, each on its caller's thread: two
/// intra-op threads were measured slower than one.
final class OnnxSession implements AutoCloseable {

  private static final Semaphore CORES = new Semaphore(Runtime.getRuntime().availableProcessors());

  private final String model;
  private final OrtSession session;

  private OnnxSession(String model, OrtSession session) {
    this.model = model;
    this.session = session;
  }

  static OnnxSession load(StoredModel stored) {
    String model = stored.manifest().name();
    byte[] graph = stored.main();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      return new OnnxSession(model, OnnxEnvironment.get().createSession(graph, options));
    } catch (OrtException e) {
      throw new ModelException(model + ": ONNX Runtime cannot load it: " + e.getMessage(), e);
    }
  }

  Set<String> inputs() {
    return session.getInputNames();
  }

  /// The graph's only output for `inputs`.
  float[][] matrix(Map<String, OnnxTensor> inputs) {
    return (float[][]) run(inputs);
  }

  /// The graph's only output for `inputs`, a vector per token.
  float[][][] cube(Map<String, OnnxTensor> inputs) {
    return (float[][][]) run(inputs);
  }

  private Object run(Map<String, OnnxTensor> inputs) {
    CORES.acquireUninterruptibly();
    try (OrtSession.Result result = session.run(inputs)) {
      return result.get(0).getValue();
    } catch (OrtException e) {
      throw new ModelException(model + ": ONNX Runtime failed: " + e.getMessage(), e);
    } finally {
      CORES.release();
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException(model + ": cannot be closed: " + e.getMessage(), e);
    }
  }
}
