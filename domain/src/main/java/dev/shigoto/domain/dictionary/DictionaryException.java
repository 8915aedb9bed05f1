package dev.shigoto.domain.dictionary;

import java.util.List;

/// A dictionary cannot be used. The message is for whoever edits it: one line per problem.
public final class DictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int SHOWN = 50;

  DictionaryException(List<String> problems) {
    super(
        (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
            + " with the dictionary:\n- "
            + String.join("\n- ", problems.subList(0, Math.min(SHOWN, problems.size())))
            + (problems.size() > SHOWN ? "\n- and more of them" : ""));
  }
}
