package dev.shigoto.alerts.matching;

import dev.shigoto.alerts.matching.Condition.Kind;
import dev.shigoto.indextemplates.IndexedValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Every condition of every saved search, once. Each has a number, knows how many others need it,
/// and is asked of a job at most once. Not safe to share between threads.
final class Conditions {

  /// Jobs that a condition is taken to have met before any came: those that are asked for hold of
  /// few jobs.
  private static final double EXPECTED = 0.001;

  private static final double EXPECTED_FACT = 0.5;
  private static final int BELIEF = 20;
  private static final int NEVER = -1;

  private final WordIndex index = new WordIndex();
  private final Map<Condition, Integer> numbers = new HashMap<>();
  private final List<@Nullable Condition> conditions = new ArrayList<>();
  private final IntArray free = new IntArray();

  /// By number: how many conditions and searches need it.
  private int[] uses = new int[1024];

  /// By number: twice the turn in which it was asked, and one more if it held.
  private int[] answers = new int[1024];

  /// By number: of how many jobs it held, of those since it came.
  private int[] met = new int[1024];

  private int[] since = new int[1024];

  /// By number: whether words tell that it may hold, which never changes.
  private boolean[] told = new boolean[1024];

  /// By number: the share that was found last, and in which turn.
  private double[] shares = new double[1024];

  private int[] sharesOf = new int[1024];
  private int turn;
  private @Nullable IndexedValues job;

  /// The number of a rule, which is kept until it is released as often as it was held.
  int hold(Rule rule) {
    Condition condition = condition(rule);
    Integer known = numbers.get(condition);
    if (known != null) {
      releaseAll(condition.parts().numbers());
      uses[known]++;
      return known;
    }
    int number = number(condition);
    numbers.put(condition, number);
    uses[number] = 1;
    met[number] = 0;
    since[number] = turn;
    sharesOf[number] = NEVER;
    told[number] = isTold(condition);
    if (rule instanceof Words words) {
      index.add(number, words);
    }
    return number;
  }

  private Condition condition(Rule rule) {
    return switch (rule) {
      case Words it -> Condition.of(it);
      case Rule.Fact it -> Condition.of(it);
      case Rule.All it -> Condition.of(Kind.ALL, 0, holdAll(it.parts()));
      case Rule.AtLeast it -> Condition.of(Kind.AT_LEAST, it.least(), holdAll(it.parts()));
      case Rule.Not it -> Condition.of(Kind.NOT, 0, holdAll(List.of(it.part())));
    };
  }

  private int[] holdAll(List<Rule> parts) {
    return parts.stream().mapToInt(this::hold).toArray();
  }

  private int number(Condition condition) {
    if (free.size() > 0) {
      int number = free.removeLast();
      conditions.set(number, condition);
      return number;
    }
    conditions.add(condition);
    if (conditions.size() > uses.length) {
      int room = conditions.size() + (conditions.size() >> 1);
      uses = Arrays.copyOf(uses, room);
      answers = Arrays.copyOf(answers, room);
      met = Arrays.copyOf(met, room);
      since = Arrays.copyOf(since, room);
      told = Arrays.copyOf(told, room);
      shares = Arrays.copyOf(shares, room);
      sharesOf = Arrays.copyOf(sharesOf, room);
    }
    return conditions.size() - 1;
  }

  void release(int number) {
    if (--uses[number] > 0) {
      return;
    }
    Condition condition = get(number);
    numbers.remove(condition);
    conditions.set(number, null);
    free.add(number);
    if (condition.leaf() instanceof Words words) {
      index.remove(number, words);
    }
    releaseAll(condition.parts().numbers());
  }

  private void releaseAll(int[] parts) {
    for (int part : parts) {
      release(part);
    }
  }

  Condition get(int number) {
    return Objects.requireNonNull(conditions.get(number));
  }

  /// How many there are.
  int size() {
    return numbers.size();
  }

  /// Numbers are below this.
  int bound() {
    return conditions.size();
  }

  /// What the condition of this number asks of words.
  Words words(int number) {
    return (Words) Objects.requireNonNull(get(number).leaf());
  }

  /// Turns to the next job.
  ///
  /// @return the conditions on words that it meets, each once
  IntArray next(IndexedValues values, FieldWords fields) {
    job = values;
    turn++;
    IntArray found = new IntArray();
    JobWords words = new JobWords(fields, values);
    for (String field : index.fields()) {
      index.match(
          field,
          words.of(field),
          this,
          number -> {
            if (answers[number] >> 1 != turn) {
              answer(number, true);
              found.add(number);
            }
          });
    }
    return found;
  }

  /// Jobs seen so far.
  int turn() {
    return turn;
  }

  boolean holds(int number) {
    int answer = answers[number];
    return answer >> 1 == turn ? (answer & 1) == 1 : answer(number, ask(get(number)));
  }

  private boolean answer(int number, boolean holds) {
    answers[number] = (turn << 1) | (holds ? 1 : 0);
    met[number] += holds ? 1 : 0;
    return holds;
  }

  private boolean ask(Condition condition) {
    return switch (condition.kind()) {
      case WORDS -> false; // else it would have been met already
      case FACT ->
          condition.leaf() instanceof Rule.Fact fact
              && fact.test().holdsOf(Objects.requireNonNull(job));
      case ALL -> all(condition.parts().numbers());
      case AT_LEAST -> atLeast(condition.least(), condition.parts().numbers());
      case NOT -> !holds(condition.parts().numbers()[0]);
    };
  }

  private boolean all(int[] parts) {
    for (int part : parts) {
      if (!holds(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean atLeast(int least, int[] parts) {
    int found = 0;
    for (int part : parts) {
      if (holds(part) && ++found == least) {
        return true;
      }
    }
    return false;
  }

  /// Whether there are words one of which stands in every job that meets it.
  boolean isTold(int number) {
    return told[number];
  }

  private boolean isTold(Condition condition) {
    int[] parts = condition.parts().numbers();
    long toldParts = Arrays.stream(parts).filter(this::isTold).count();
    return switch (condition.kind()) {
      case WORDS -> true;
      case FACT, NOT -> false;
      case ALL -> toldParts > 0;
      case AT_LEAST -> parts.length > 0 && toldParts > parts.length - condition.least();
    };
  }

  /// The share of jobs that meet it, as far as known; not below the truth for what has parts.
  double share(int number) {
    if (sharesOf[number] != turn) {
      shares[number] = share(number, get(number));
      sharesOf[number] = turn;
    }
    return shares[number];
  }

  private double share(int number, Condition condition) {
    int[] parts = condition.parts().numbers();
    return switch (condition.kind()) {
      case WORDS -> (met[number] + EXPECTED * BELIEF) / (turn - since[number] + BELIEF);
      case FACT -> EXPECTED_FACT;
      case NOT -> 1;
      case ALL -> Arrays.stream(parts).mapToDouble(this::share).min().orElse(1);
      case AT_LEAST ->
          Math.min(1, Arrays.stream(parts).mapToDouble(this::share).sum() / condition.least());
    };
  }
}
