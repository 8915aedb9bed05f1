package dev.shigoto.models.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The pairs of every source, and their order in an epoch. A batch has pairs of one source only:
/// what must be told apart then is not the source.
record Lessons(List<List<Contrast.Pair>> sources) {

  Lessons {
    sources = sources.stream().filter(pairs -> !pairs.isEmpty()).map(List::copyOf).toList();
  }

  int pairs() {
    return sources.stream().mapToInt(List::size).sum();
  }

  /// Every source in new order, cut into batches of `size` or of the whole source if that is less;
  /// what remains of a source is left for another epoch.
  List<List<Contrast.Pair>> epoch(int size, Random random) {
    List<List<Contrast.Pair>> batches = new ArrayList<>();
    for (List<Contrast.Pair> source : sources) {
      List<Contrast.Pair> pairs = new ArrayList<>(source);
      Collections.shuffle(pairs, random);
      int width = Math.min(size, pairs.size());
      for (int from = 0; from + width <= pairs.size(); from += width) {
        batches.add(pairs.subList(from, from + width));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
