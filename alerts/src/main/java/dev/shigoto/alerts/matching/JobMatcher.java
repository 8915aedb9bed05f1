package dev.shigoto.alerts.matching;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.indextemplates.IndexedValues;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.models.Embedder;
import dev.shigoto.models.TextRole;
import dev.shigoto.retrieval.MatchRule;
import dev.shigoto.retrieval.MatchRules;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Knows every saved search, and tells which of them a job matches: those whose searches, asked at
/// that moment, would find it. Safe to share between threads, one of which is served at a time.
public final class JobMatcher {

  private final MatchRules rules;
  private final Embedder embedder;
  private final FieldWords fields = new FieldWords();
  private final RuleCompiler compiler = new RuleCompiler(fields);
  private final Conditions conditions = new Conditions();
  private final Gates gates = new Gates(conditions);
  private final Map<DistinctSearch.Key, Integer> known = new HashMap<>();
  private final List<@Nullable DistinctSearch> searches = new ArrayList<>();
  private final List<@Nullable Watch> watches = new ArrayList<>();
  private final IntArray freeSearches = new IntArray();
  private final IntArray freeWatches = new IntArray();
  private final LongIntMap searchOf = new LongIntMap();

  /// @param vector whose cosine to the job's counts; null where the condition suffices
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Watch(int search, int root, float @Nullable [] vector) {}

  /// @param embedder the one that reads jobs
  public JobMatcher(MatchRules rules, Embedder embedder) {
    this.rules = rules;
    this.embedder = embedder;
  }

  /// Takes searches on, in place of those with the same ids.
  ///
  /// @return why some cannot be matched, by id; these are not known afterwards
  public synchronized Map<SavedSearchId, String> put(Iterable<KeptSearch> kept) {
    Map<SavedSearchId, String> refused = new HashMap<>();
    for (KeptSearch search : kept) {
      remove(search.id());
      try {
        add(search.id().value(), plan(search));
      } catch (UnsupportedQueryException e) {
        refused.put(search.id(), String.valueOf(e.getMessage()));
      }
    }
    return refused;
  }

  private Plan plan(KeptSearch search) {
    return Plan.of(rules.of(search.typed(), search.understand()), search.mode(), compiler);
  }

  private void add(long id, Plan plan) {
    int[] exact = plan.exact().stream().mapToInt(conditions::hold).toArray();
    int allowed = plan.allowed().map(conditions::hold).orElse(-1);
    Arrays.sort(exact);
    DistinctSearch.Key key =
        new DistinctSearch.Key(new Condition.Parts(exact), allowed, plan.sentence(), plan.since());
    Integer number = known.get(key);
    if (number == null) {
      number = addDistinct(key);
    } else {
      release(key);
    }
    search(number).add(id);
    searchOf.put(id, number);
  }

  private int addDistinct(DistinctSearch.Key key) {
    int number = freeSearches.size() > 0 ? freeSearches.removeLast() : searches.size();
    IntArray ids = new IntArray();
    for (int root : key.exact().numbers()) {
      ids.add(watch(new Watch(number, root, null)));
    }
    if (key.allowed() >= 0) {
      float[] vector = embedder.embed(key.sentence(), TextRole.QUERY);
      ids.add(watch(new Watch(number, key.allowed(), vector)));
    }
    int[] all = IntStream.range(0, ids.size()).map(ids::get).toArray();
    set(searches, number, new DistinctSearch(key, all));
    known.put(key, number);
    return number;
  }

  private int watch(Watch watch) {
    int number = freeWatches.size() > 0 ? freeWatches.removeLast() : watches.size();
    set(watches, number, watch);
    gates.add(number, watch.root());
    return number;
  }

  private static <T> void set(List<@Nullable T> list, int at, T value) {
    if (at == list.size()) {
      list.add(value);
    } else {
      list.set(at, value);
    }
  }

  private void release(DistinctSearch.Key key) {
    Arrays.stream(key.exact().numbers()).forEach(conditions::release);
    if (key.allowed() >= 0) {
      conditions.release(key.allowed());
    }
  }

  /// Forgets a search; does nothing if it is not known.
  public synchronized void remove(SavedSearchId saved) {
    long id = saved.value();
    int number = searchOf.get(id);
    if (number == LongIntMap.ABSENT) {
      return;
    }
    searchOf.remove(id);
    DistinctSearch search = search(number);
    if (search.remove(id)) {
      for (int watch : search.watches()) {
        gates.remove(watch);
        watches.set(watch, null);
        freeWatches.add(watch);
      }
      release(search.key());
      known.remove(search.key());
      searches.set(number, null);
      freeSearches.add(number);
    }
  }

  /// Which searches find the job at that moment.
  ///
  /// @param vector of the job, asked for where a meaning counts
  public synchronized List<Found> match(JobDocument job, Supplier<float[]> vector, Instant now) {
    IndexedValues values = IndexedValues.of(job, fields.analyzers());
    if (!compiler.compile(MatchRule.openOn(now)).holdsOf(values)) {
      return List.of();
    }
    IntArray met = conditions.next(values, fields);
    Turn turn = new Turn(values, vector, now);
    gates.forEachOpen(met, turn::look);
    gates.learn(IntStream.range(0, watches.size()).filter(it -> watches.get(it) != null)::iterator);
    return turn.found();
  }

  /// One job's.
  private final class Turn {

    private final IndexedValues job;
    private final Supplier<float[]> vectors;
    private final Instant now;
    private final Map<Integer, Float> scores = new HashMap<>();
    private final Map<Period, Boolean> young = new HashMap<>();
    private float @Nullable [] vector;

    Turn(IndexedValues job, Supplier<float[]> vectors, Instant now) {
      this.job = job;
      this.vectors = vectors;
      this.now = now;
    }

    void look(int number) {
      Watch watch = watches.get(number);
      if (watch == null || !conditions.holds(watch.root()) || !isYoung(watch.search())) {
        return;
      }
      float[] wanted = watch.vector();
      if (wanted == null) {
        scores.put(watch.search(), Float.NaN);
      } else {
        float cosine = Meaning.cosine(wanted, vector());
        if (cosine >= MatchRule.CLOSE) {
          scores.putIfAbsent(watch.search(), cosine);
        }
      }
    }

    private float[] vector() {
      float[] made = vector;
      if (made == null) {
        made = vectors.get();
        vector = made;
      }
      return made;
    }

    private boolean isYoung(int number) {
      return search(number)
          .since()
          .map(it -> young.computeIfAbsent(it, this::isYoung))
          .orElse(true);
    }

    private boolean isYoung(Period since) {
      return compiler.compile(MatchRule.postedSince(since, now)).holdsOf(job);
    }

    List<Found> found() {
      List<Found> found = new ArrayList<>();
      scores.forEach(
          (number, score) -> {
            for (long id : search(number).savedSearches()) {
              found.add(new Found(new SavedSearchId(id), score));
            }
          });
      return found;
    }
  }

  private DistinctSearch search(int number) {
    DistinctSearch search = searches.get(number);
    if (search == null) {
      throw new IllegalStateException("there is no search " + number);
    }
    return search;
  }

  /// How much is kept, for those who watch over it.
  public synchronized MatcherSize size() {
    return new MatcherSize(searchOf.size(), known.size(), conditions.size(), gates.ungated());
  }
}
