package dev.shigoto.retrieval.request;

import dev.shigoto.domain.query.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads how far the words of a query may be understood: not at all with `"literal": true`, all but
/// places with `"understand": {"places": false}`.
public final class UnderstandReader {

  private UnderstandReader() {}

  /// Whether the very words are asked for.
  static boolean isLiteral(JsonFields fields) {
    return fields.flag("literal");
  }

  public static Set<Stage> read(JsonFields fields) {
    Set<Stage> stages = EnumSet.allOf(Stage.class);
    fields.object("understand").ifPresent(chosen -> choose(chosen, stages));
    return isLiteral(fields) ? Set.of() : stages;
  }

  private static void choose(JsonFields chosen, Set<Stage> stages) {
    for (Stage stage : Stage.values()) {
      Optional<Boolean> wanted = chosen.flagIfAny(stage.apiName());
      if (wanted.isPresent() && !wanted.get()) {
        stages.remove(stage);
      }
    }
    chosen.rejectUnknown();
  }
}
