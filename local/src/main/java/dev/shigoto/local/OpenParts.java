package dev.shigoto.local;

import java.util.ArrayDeque;
import java.util.Deque;

/// What has been opened so far; closed last in, first out. Closing twice does nothing.
final class OpenParts implements AutoCloseable {

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T part) {
    synchronized (parts) {
      parts.push(part);
    }
    return part;
  }

  /// Closes every part, also when one of them fails to; the first failure is thrown at the end.
  @Override
  public void close() {
    RuntimeException first = null;
    synchronized (parts) {
      while (!parts.isEmpty()) {
        try {
          parts.pop().close();
        } catch (Exception e) {
          RuntimeException failure =
              e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
          if (first == null) {
            first = failure;
          } else {
            first.addSuppressed(failure);
          }
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
