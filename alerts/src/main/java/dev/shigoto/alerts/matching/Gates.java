package dev.shigoto.alerts.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Which watches are worth a look for a job. Each waits behind one condition that it needs, its
/// gate; a gate is asked when one of its triggers is met. Not safe to share between threads.
final class Gates {

  private static final int NONE = -1;

  /// Jobs after which the choice of gates is looked at again, at first.
  private static final int FIRST_LOOK = 64;

  private final Conditions conditions;
  private final Triggers triggers;

  /// By gate.
  private final Map<Integer, Gate> gates = new HashMap<>();

  /// Of the watches that no words give away.
  private final IntArray ungated = new IntArray();

  /// By condition on words: the gates that it may open.
  private @Nullable IntArray[] opened = new IntArray[1024];

  /// By watch.
  private int[] roots = new int[1024];

  private int[] gateOf = new int[1024];
  private int nextLook = FIRST_LOOK;

  private static final class Gate {
    private final int[] triggers;
    private final IntArray watches = new IntArray();
    private int turn;

    Gate(int[] triggers) {
      this.triggers = triggers;
    }
  }

  Gates(Conditions conditions) {
    this.conditions = conditions;
    this.triggers = new Triggers(conditions);
  }

  /// @param root the condition that the watch waits for
  void add(int watch, int root) {
    if (watch >= roots.length) {
      roots = Arrays.copyOf(roots, watch + (watch >> 1) + 1);
      gateOf = Arrays.copyOf(gateOf, roots.length);
    }
    roots[watch] = root;
    put(watch, triggers.gate(root).orElse(NONE));
  }

  private void put(int watch, int gate) {
    gateOf[watch] = gate;
    if (gate == NONE) {
      ungated.add(watch);
    } else {
      gates.computeIfAbsent(gate, this::open).watches.add(watch);
    }
  }

  private Gate open(int number) {
    Gate gate = new Gate(triggers.of(number).orElseThrow());
    if (conditions.bound() > opened.length) {
      opened = Arrays.copyOf(opened, conditions.bound() + (conditions.bound() >> 1));
    }
    for (int trigger : gate.triggers) {
      IntArray others = opened[trigger];
      if (others == null) {
        others = new IntArray();
        opened[trigger] = others;
      }
      others.add(number);
    }
    return gate;
  }

  void remove(int watch) {
    int number = gateOf[watch];
    if (number == NONE) {
      ungated.remove(watch);
      return;
    }
    Gate gate = gate(number);
    gate.watches.remove(watch);
    if (gate.watches.size() == 0) {
      gates.remove(number);
      for (int trigger : gate.triggers) {
        close(trigger, number);
      }
    }
  }

  private Gate gate(int number) {
    return Objects.requireNonNull(gates.get(number));
  }

  private void close(int trigger, int number) {
    IntArray others = opened[trigger];
    if (others != null) {
      others.remove(number);
      if (others.size() == 0) {
        opened[trigger] = null;
      }
    }
  }

  /// Names the watches behind gates that are open for the job, and those without a gate.
  ///
  /// @param met conditions on words that the job meets
  void forEachOpen(IntArray met, IntConsumer watch) {
    ungated.forEach(watch);
    for (int at = 0; at < met.size(); at++) {
      IntArray numbers = met.get(at) < opened.length ? opened[met.get(at)] : null;
      if (numbers != null) {
        numbers.forEach(number -> look(number, gate(number), watch));
      }
    }
  }

  private void look(int number, Gate gate, IntConsumer watch) {
    if (gate.turn != conditions.turn()) {
      gate.turn = conditions.turn();
      if (conditions.holds(number)) {
        gate.watches.forEach(watch);
      }
    }
  }

  /// Chooses gates again, once in a while, by what the jobs since have shown of their shares.
  ///
  /// @param watches that there are
  void learn(Iterable<Integer> watches) {
    if (conditions.turn() < nextLook) {
      return;
    }
    nextLook = 2 * conditions.turn();
    for (int watch : watches) {
      Optional<Integer> better = triggers.gate(roots[watch]);
      if (better.orElse(NONE) != gateOf[watch]) {
        remove(watch);
        put(watch, better.orElse(NONE));
      }
    }
  }

  int ungated() {
    return ungated.size();
  }
}
