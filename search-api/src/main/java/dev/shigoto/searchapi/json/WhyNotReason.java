package dev.shigoto.searchapi.json;

import static java.util.stream.Collectors.joining;

import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.database.changes.JobReceipt.State;
import dev.shigoto.retrieval.Journey;
import dev.shigoto.retrieval.Unmet;
import dev.shigoto.retrieval.Whereabouts;
import dev.shigoto.retrieval.Whereabouts.BehindAll;
import dev.shigoto.retrieval.Whereabouts.Depth;
import dev.shigoto.retrieval.Whereabouts.Excluded;
import dev.shigoto.retrieval.Whereabouts.Expired;
import dev.shigoto.retrieval.Whereabouts.Filtered;
import dev.shigoto.retrieval.Whereabouts.NotIndexed;
import dev.shigoto.retrieval.Whereabouts.Repeat;
import dev.shigoto.retrieval.Whereabouts.Shown;
import dev.shigoto.retrieval.Whereabouts.TooDeep;
import dev.shigoto.retrieval.Whereabouts.WithoutWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whereabouts in a sentence, for people who look into searches.
final class WhyNotReason {

  static final String CLOSED = "it was open once and is not any more";

  private WhyNotReason() {}

  static String unknown(Optional<JobReceipt> receipt) {
    return receipt
        .map(
            it ->
                it.state() == State.PENDING
                    ? "searches do not know it yet: its last change waits for the indexer"
                    : "searches do not have it: "
                        + it.reason().orElse("its state is " + it.state()))
        .orElse("there is no such job");
  }

  static String of(Whereabouts where, int size) {
    return switch (where) {
      case NotIndexed _ -> "the index does not have it";
      case Expired it -> "it expired at " + it.at();
      case Filtered it -> "it does not meet " + list(it.unmet());
      case Excluded it -> "it is left out by " + list(it.by());
      case Repeat it ->
          it.standsForIt()
              .map(id -> "it repeats an opening for which job " + id + " stands")
              .orElse("it repeats an opening for which no other job stands yet");
      case WithoutWords it -> withoutWords(it);
      case TooDeep it -> "by meaning " + near(it.meaning());
      case BehindAll it ->
          "it matches, but stands behind the %,d jobs that an answer can be walked"
              .formatted(it.walked());
      case Shown it -> shown(it, size);
    };
  }

  private static String list(List<Unmet> unmet) {
    return unmet.stream().map(WhyNotReason::named).collect(joining("; "));
  }

  private static String named(Unmet unmet) {
    String words = unmet.asked().words();
    String asked =
        switch (unmet.asked().field()) {
          case "query" -> "-" + words;
          case "understand" -> words;
          default -> words.isEmpty() ? unmet.asked().field() : unmet.asked().field() + " " + words;
        };
    return unmet.own().isEmpty() ? asked : asked + " (it has " + unmet.own() + ")";
  }

  private static String withoutWords(WithoutWords it) {
    String words =
        it.missing().isEmpty()
            ? "its words do not match"
            : "it lacks the words " + String.join(", ", it.missing());
    return it.meaning().map(depth -> words + ", and by meaning " + near(depth)).orElse(words);
  }

  private static String near(Depth it) {
    if (it.score().isEmpty()) {
      return "it is not looked for, because it says the opposite of a word";
    }
    double score = it.score().getAsDouble();
    if (score < it.least()) {
      return String.format(
          Locale.ROOT, "its cosine of %.3f is below the least of %.3f", score, it.least());
    }
    String rank =
        it.rank().isPresent()
            ? "it is the " + it.rank().getAsInt() + ". nearest"
            : "it is far down";
    return rank
        + String.format(
            Locale.ROOT, " with a cosine of %.3f, and the leg brings %d", score, it.brought())
        + (it.last().isPresent()
            ? String.format(Locale.ROOT, " down to %.3f", it.last().getAsDouble())
            : "");
  }

  private static String shown(Shown it, int size) {
    String place =
        "it is in the answer, in place %d: page %d of pages of %d"
            .formatted(it.place(), it.page(), size);
    return it.journey()
        .offFirstPage()
        .map(cut -> place + "; " + because(cut, it.journey()))
        .orElse(place);
  }

  private static String because(Journey.Cut cut, Journey journey) {
    return switch (cut) {
      case LEG_DEPTH -> "it has the words, but stands behind the windows of both legs";
      case FUSION -> "fusion puts it in place " + journey.fused().orElseThrow();
      case RERANK ->
          "fusion puts it in place %d, and %s in place %d"
              .formatted(
                  journey.fused().orElseThrow(), journey.model(), journey.ranked().orElseThrow());
      case DIVERSITY ->
          "it was in place %d before its employer's jobs were spread"
              .formatted(journey.ranked().orElseThrow());
    };
  }
}
