package dev.shigoto.domain.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClustersTest {

  private static final List<AdSignature> SIGNATURES =
      AdPair.all().stream()
          .flatMap(pair -> Stream.of(pair.one(), pair.other()))
          .map(AdSignature::of)
          .toList();

  private static Map<JobId, JobId> grouped(List<Integer> order) {
    Clusters clusters = new Clusters();
    order.forEach(i -> clusters.add(new JobId(i + 1), SIGNATURES.get(i)));
    return clusters.groups();
  }

  private static List<Integer> shuffled(long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < SIGNATURES.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  @Test
  void the_order_of_jobs_makes_no_difference() {
    Map<JobId, JobId> first = grouped(shuffled(0));
    for (long seed = 1; seed < 10; seed++) {
      assertEquals(first, grouped(shuffled(seed)), "seed " + seed);
    }
  }

  @Test
  void jobs_that_come_to_settled_groups_make_the_same_groups_as_all_at_once() {
    for (long seed = 1; seed < 10; seed++) {
      List<Integer> order = shuffled(seed);
      int half = order.size() / 2;
      Map<JobId, JobId> before = grouped(order.subList(0, half));
      Clusters clusters = new Clusters();
      for (int i : order.subList(half, order.size())) {
        clusters.add(new JobId(i + 1), SIGNATURES.get(i));
      }
      before.forEach((id, group) -> clusters.add(id, SIGNATURES.get((int) id.value() - 1), group));
      assertEquals(grouped(order), clusters.groups(), "seed " + seed);
    }
  }

  @Test
  void a_group_has_the_smallest_id_in_it() {
    grouped(shuffled(5))
        .forEach((id, group) -> assertTrue(group.compareTo(id) <= 0, id.toString()));
  }

  @Test
  void a_signature_is_the_same_after_it_was_stored() {
    for (AdSignature signature : SIGNATURES) {
      AdSignature stored = AdSignature.of(signature.bytes());
      assertEquals(signature, stored);
      assertArrayEquals(signature.keys(), stored.keys());
    }
  }
}
