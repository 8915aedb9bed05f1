package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.database.changes.JobReceipt;
import dev.shigoto.retrieval.Interpretation;
import dev.shigoto.retrieval.Whereabouts;
import dev.shigoto.retrieval.Whereabouts.BehindAll;
import dev.shigoto.retrieval.Whereabouts.Excluded;
import dev.shigoto.retrieval.Whereabouts.Expired;
import dev.shigoto.retrieval.Whereabouts.Filtered;
import dev.shigoto.retrieval.Whereabouts.NotIndexed;
import dev.shigoto.retrieval.Whereabouts.Repeat;
import dev.shigoto.retrieval.Whereabouts.Shown;
import dev.shigoto.retrieval.Whereabouts.TooDeep;
import dev.shigoto.retrieval.Whereabouts.WithoutWords;
import dev.shigoto.retrieval.WhyNot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why a search does not show a job, or where it does.
///
/// @param stage at which it fell out: `unknown`, `closed`, `expired`, `filter`, `exclusion`,
///     `duplicate`, `words`, `legDepth`; or `shown`
/// @param reason in a sentence
/// @param details what the stage knows; other stages have others
public record WhyNotJson(
    String stage, String reason, Object details, InterpretationJson interpretation) {

  /// @param receipt what searches know of the job
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Away(Optional<ReceiptJson> receipt) {}

  record Over(Instant expiredAt) {}

  record Failed(List<UnmetJson> unmet) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Duplicate(Optional<String> standsForIt) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Words(List<String> missing, List<String> present, Optional<DepthJson> meaning) {}

  record Deep(DepthJson depth) {}

  /// @param size of the pages that were asked for
  public static WhyNotJson of(WhyNot answer, int size) {
    Whereabouts where = answer.where();
    return new WhyNotJson(
        stage(where),
        WhyNotReason.of(where, size),
        details(where),
        InterpretationJson.of(answer.interpretation()));
  }

  /// A job that was there once.
  public static WhyNotJson closed(Optional<JobReceipt> receipt, Interpretation interpretation) {
    return away("closed", WhyNotReason.CLOSED, receipt, interpretation);
  }

  /// A job that no search knows, and perhaps will soon.
  public static WhyNotJson unknown(Optional<JobReceipt> receipt, Interpretation interpretation) {
    return away("unknown", WhyNotReason.unknown(receipt), receipt, interpretation);
  }

  private static WhyNotJson away(
      String stage, String reason, Optional<JobReceipt> receipt, Interpretation interpretation) {
    return new WhyNotJson(
        stage,
        reason,
        new Away(receipt.map(ReceiptJson::of)),
        InterpretationJson.of(interpretation));
  }

  private static String stage(Whereabouts where) {
    return switch (where) {
      case NotIndexed _ -> "unknown";
      case Expired _ -> "expired";
      case Filtered _ -> "filter";
      case Excluded _ -> "exclusion";
      case Repeat _ -> "duplicate";
      case WithoutWords _ -> "words";
      case TooDeep _, BehindAll _ -> "legDepth";
      case Shown _ -> "shown";
    };
  }

  private static Object details(Whereabouts where) {
    return switch (where) {
      case NotIndexed _ -> Map.of();
      case Expired it -> new Over(it.at());
      case Filtered it -> new Failed(UnmetJson.of(it.unmet()));
      case Excluded it -> new Failed(UnmetJson.of(it.by()));
      case Repeat it -> new Duplicate(it.standsForIt().map(Object::toString));
      case WithoutWords it ->
          new Words(it.missing(), it.present(), it.meaning().map(DepthJson::ofMeaning));
      case TooDeep it -> new Deep(DepthJson.ofMeaning(it.meaning()));
      case BehindAll it -> new Deep(DepthJson.ofList(it.walked()));
      case Shown it -> ShownJson.of(it);
    };
  }
}
