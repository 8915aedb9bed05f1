package dev.shigoto.local;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a person reads when a verb fails: our own messages as they are, everything else with its
/// stack trace, because it is a defect or an environment that we did not foresee.
final class Failures {

  private Failures() {}

  static String message(Throwable failure) {
    String text = failure.getMessage();
    boolean ours = failure.getClass().getPackageName().startsWith("dev.shigoto");
    return ours && text != null ? text : trace(failure);
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString().strip();
  }
}
