package dev.shigoto.domain.gazetteer;

import java.util.List;

/// The tables of a gazetteer cannot be used. The message is for whoever brought them: one line per
/// problem, with file and line.
public final class GazetteerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int SHOWN = 50;

  GazetteerException(List<String> problems) {
    super(
        (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
            + " with the gazetteer:\n- "
            + String.join("\n- ", problems.subList(0, Math.min(SHOWN, problems.size())))
            + (problems.size() > SHOWN ? "\n- and more of them" : ""));
  }
}
