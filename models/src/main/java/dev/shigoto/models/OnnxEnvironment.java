package dev.shigoto.models;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.CompletableFuture;

/// The one environment of ONNX Runtime in this process, which itself releases it at its end.
final class OnnxEnvironment {

  /// ONNX Runtime 1.29 matches the command line of the process against a recursive regular
  /// expression when it starts. A class path of 20,000 characters overflows an ordinary stack
  /// there, which kills the JVM without a word.
  private static final long STACK_BYTES = 256L << 20;

  private static final OrtEnvironment ENVIRONMENT =
      CompletableFuture.supplyAsync(
              OrtEnvironment::getEnvironment,
              start -> new Thread(null, start, "onnx-runtime", STACK_BYTES).start())
          .join();

  static OrtEnvironment get() {
    return ENVIRONMENT;
  }

  private OnnxEnvironment() {}
}
