package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.JobId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Jobs in groups of one opening: two that have a key in common and pass {@link SameOpening} are in
/// one group, and so are those that a chain of such pairs connects. The order in which jobs are
/// added makes no difference. A group is named by the smallest id in it.
public final class Clusters {

  private final Map<JobId, JobId> parents = new TreeMap<>();
  private final Map<Long, Bucket> buckets = new HashMap<>();

  private record Node(JobId id, AdSignature signature) {}

  private record Bucket(List<Node> fresh, List<Node> settled) {

    static Bucket empty() {
      return new Bucket(new ArrayList<>(), new ArrayList<>());
    }
  }

  /// Adds a job that may be in one group with any other.
  public void add(JobId id, AdSignature signature) {
    Node node = new Node(id, signature);
    root(id);
    for (long key : signature.keys()) {
      Bucket bucket = buckets.computeIfAbsent(key, _ -> Bucket.empty());
      bucket.fresh().forEach(other -> compare(node, other));
      bucket.settled().forEach(other -> compare(node, other));
      bucket.fresh().add(node);
    }
  }

  /// Adds a job of a group that was made before; it is not compared with other such jobs.
  public void add(JobId id, AdSignature signature, JobId group) {
    Node node = new Node(id, signature);
    join(id, group);
    for (long key : signature.keys()) {
      Bucket bucket = buckets.computeIfAbsent(key, _ -> Bucket.empty());
      bucket.fresh().forEach(other -> compare(node, other));
      bucket.settled().add(node);
    }
  }

  private void compare(Node one, Node other) {
    if (!root(one.id()).equals(root(other.id()))
        && SameOpening.test(one.signature(), other.signature())) {
      join(one.id(), other.id());
    }
  }

  private void join(JobId one, JobId other) {
    JobId first = root(one);
    JobId second = root(other);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else {
      parents.put(first, second);
    }
  }

  private JobId root(JobId id) {
    JobId parent = parents.computeIfAbsent(id, it -> it);
    while (!parent.equals(id)) {
      JobId grandparent = parents.getOrDefault(parent, parent);
      parents.put(id, grandparent);
      id = parent;
      parent = grandparent;
    }
    return id;
  }

  /// The group of each job that was added, and of each group that was named.
  public Map<JobId, JobId> groups() {
    Map<JobId, JobId> groups = new TreeMap<>();
    List.copyOf(parents.keySet()).forEach(id -> groups.put(id, root(id)));
    return groups;
  }

  static boolean isEdge(AdSignature one, AdSignature other) {
    return haveKeyInCommon(one, other) && SameOpening.test(one, other);
  }

  static boolean haveKeyInCommon(AdSignature one, AdSignature other) {
    for (long mine : one.keys()) {
      for (long theirs : other.keys()) {
        if (mine == theirs) {
          return true;
        }
      }
    }
    return false;
  }
}
