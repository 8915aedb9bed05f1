package dev.shigoto.ranking.candidate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is found when somebody first asks for it, and kept then. Safe to share between threads.
public final class Later<T> {

  private final Supplier<T> find;
  private @Nullable T found;

  Later(Supplier<T> find) {
    this.find = find;
  }

  synchronized T get() {
    T known = found;
    if (known == null) {
      known = find.get();
      found = known;
    }
    return known;
  }
}
