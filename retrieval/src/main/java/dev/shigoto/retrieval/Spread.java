package dev.shigoto.retrieval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Spreads the jobs of one employer over a list, which otherwise keeps its order: in blocks of
/// twenty, each has at most so many of one employer. Who has too many in a block waits for the next
/// one. Nobody is lost, and where there are no others, the employer's own fill the block.
///
/// @param max of one employer in a block
record Spread(int max) {

  /// A page by default.
  static final int BLOCK = 20;

  /// @param employer of a job; empty if unknown, and then unlike any other
  <T> List<T> over(List<T> ranked, Function<T, String> employer) {
    List<T> spread = new ArrayList<>(ranked.size());
    Deque<T> waiting = new ArrayDeque<>(ranked);
    while (!waiting.isEmpty()) {
      List<T> passedOver = new ArrayList<>();
      spread.addAll(block(waiting, passedOver, employer));
      passedOver.reversed().forEach(waiting::addFirst);
    }
    return spread;
  }

  private <T> List<T> block(Deque<T> waiting, List<T> passedOver, Function<T, String> employer) {
    List<T> block = new ArrayList<>(BLOCK);
    Map<String, Integer> counts = new HashMap<>();
    while (block.size() < BLOCK && !waiting.isEmpty()) {
      T next = waiting.removeFirst();
      String name = employer.apply(next);
      if (name.isEmpty() || counts.merge(name, 1, Integer::sum) <= max) {
        block.add(next);
      } else {
        passedOver.add(next);
      }
    }
    while (block.size() < BLOCK && !passedOver.isEmpty()) {
      block.add(passedOver.removeFirst());
    }
    return block;
  }
}
