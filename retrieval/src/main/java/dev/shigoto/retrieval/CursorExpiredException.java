package dev.shigoto.retrieval;

import java.time.Duration;

/// The list that a cursor belongs to was left for too long.
public final class CursorExpiredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CursorExpiredException(Duration life) {
    super(
        "cursor is older than %d minutes; start again without it, from the first page"
            .formatted(life.toMinutes()));
  }
}
