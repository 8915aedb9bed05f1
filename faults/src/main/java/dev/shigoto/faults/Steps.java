package dev.shigoto.faults;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Random transactions over the jobs of one source.
final class Steps {

  private static final int POSTINGS = 60;
  private static final int WAVE = 20;

  private final String source;
  private final RandomGenerator random;
  private final Edits edits;
  private final PoisonSteps poison;

  /// @param poisonous share of steps that try to break the indexer, 0 to 1
  Steps(String source, RandomGenerator random, double poisonous) {
    this.source = source;
    this.random = random;
    this.edits = new Edits(source, random);
    this.poison = new PoisonSteps(source, random, edits, poisonous);
  }

  /// @param now external id to job, of all that the source holds
  Step next(Map<String, KnownJob> now) {
    if (now.isEmpty()) {
      return upsert(now, 1 + random.nextInt(20));
    }
    if (poison.isDue()) {
      return poison.next(now);
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> upsert(now, 1 + random.nextInt(20));
      case 3, 4 -> one("retitle", now, edits.retitle(any(now)));
      case 5, 6, 7 -> one("delete", now, edits.delete(any(now)));
      case 8, 9 -> one("status", now, edits.status(any(now)));
      case 10 ->
          one(
              "rename",
              now,
              edits.rename(edits.pick(List.copyOf(now.values())).content().company()));
      case 11 -> insertAgain(now);
      case 12 -> deleteAndInsert(now);
      case 13 -> wave(now);
      case 14 -> Edit.transaction("together", now, several(now));
      default -> Edit.inVain(now, several(now));
    };
  }

  private String any(Map<String, KnownJob> now) {
    return edits.pick(List.copyOf(now.keySet()));
  }

  private static Step one(String what, Map<String, KnownJob> now, Edit edit) {
    return Edit.transaction(what, now, List.of(edit));
  }

  /// New jobs and new states of old ones, as a feed brings them.
  Step upsert(Map<String, KnownJob> now, int ads) {
    Map<String, KnownJob> after = new TreeMap<>(now);
    List<JobAd> batch = new ArrayList<>();
    for (int i = 0; i < ads; i++) {
      String id = String.valueOf(random.nextInt(POSTINGS));
      JobContent said = JobContent.active(edits.title(), edits.company());
      batch.add(Ads.ad(source, id, said.title(), said.company()));
      after.put(id, afterAd(after.get(id), said));
    }
    return new Step("upsert", after, database -> database.jobs().upsert(batch));
  }

  /// An ad brings back what expired or was withdrawn; what we deleted stays deleted.
  private static KnownJob afterAd(@Nullable KnownJob known, JobContent said) {
    boolean deleted = known != null && known.content().status() == JobStatus.DELETED;
    return KnownJob.healthy(deleted ? said.withStatus(JobStatus.DELETED) : said);
  }

  private Step insertAgain(Map<String, KnownJob> now) {
    List<String> absent =
        IntStream.range(0, POSTINGS)
            .mapToObj(String::valueOf)
            .filter(id -> !now.containsKey(id))
            .toList();
    return absent.isEmpty()
        ? one("delete", now, edits.delete(any(now)))
        : one("insert", now, edits.insert(edits.pick(absent)));
  }

  private Step deleteAndInsert(Map<String, KnownJob> now) {
    String id = any(now);
    return Edit.transaction("delete and insert", now, List.of(edits.delete(id), edits.insert(id)));
  }

  private Step wave(Map<String, KnownJob> now) {
    String id = any(now);
    List<Edit> wave = new ArrayList<>();
    for (int i = 0; i < WAVE; i++) {
      wave.add(edits.retitle(id));
    }
    return Edit.transaction("wave", now, wave);
  }

  /// Over different jobs, in any order.
  private List<Edit> several(Map<String, KnownJob> now) {
    List<String> ids = new ArrayList<>(now.keySet());
    Collections.shuffle(ids, java.util.Random.from(random));
    return ids.stream()
        .limit(1 + random.nextInt(6))
        .map(id -> random.nextInt(3) == 0 ? edits.delete(id) : edits.retitle(id))
        .toList();
  }
}
