package dev.shigoto.ranking.evaluation;

/// A file of queries, judgments or answers that cannot be read; the message names the file and
/// every line that is wrong.
public final class EvaluationFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  EvaluationFileException(String message) {
    super(message);
  }
}
