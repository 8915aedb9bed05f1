package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Where a job is for a search: in its answer, or at which stage it fell out. Of several stages at
/// which it would, the first, in the order in which they stand here.
public sealed interface Whereabouts {

  /// The index does not have it.
  record NotIndexed() implements Whereabouts {}

  /// Its time is over.
  record Expired(Instant at) implements Whereabouts {}

  /// It fails filters, or contradicts wishes that words were understood as.
  record Filtered(List<Unmet> unmet) implements Whereabouts {

    public Filtered {
      unmet = List.copyOf(unmet);
    }
  }

  /// It is left out by its id, or has words that no job may have.
  record Excluded(List<Unmet> by) implements Whereabouts {

    public Excluded {
      by = List.copyOf(by);
    }
  }

  /// Another posting stands for its opening.
  ///
  /// @param standsForIt empty while none is known yet
  record Repeat(Optional<JobId> standsForIt) implements Whereabouts {}

  /// It lacks words that jobs must have, and is not near enough in meaning either, if that counts.
  ///
  /// @param missing as typed; where any would do, all
  /// @param present as typed
  /// @param meaning where it stands in the meaning's leg; empty if that was not asked
  record WithoutWords(List<String> missing, List<String> present, Optional<Depth> meaning)
      implements Whereabouts {

    public WithoutWords {
      missing = List.copyOf(missing);
      present = List.copyOf(present);
    }
  }

  /// It matches by meaning alone, and stands behind all that this leg brings.
  record TooDeep(Depth meaning) implements Whereabouts {}

  /// It matches, and stands behind all that can be paged through.
  ///
  /// @param walked how many jobs these are
  record BehindAll(int walked) implements Whereabouts {}

  /// It is in the answer.
  ///
  /// @param place among all hits, from 1
  /// @param page of the size asked for, from 1
  record Shown(int place, int page, Journey journey) implements Whereabouts {}

  /// How far down the meaning's leg a job stands.
  ///
  /// @param brought how many are brought at most
  /// @param rank from 1; empty if it is lower than anybody looked
  /// @param score a cosine; empty where a wish of the words keeps it out of the leg
  /// @param last the score of the last that is brought; empty where none is
  /// @param least what a score must reach
  record Depth(
      int brought, OptionalInt rank, OptionalDouble score, OptionalDouble last, double least) {}
}
