package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.AlternativeWords;
import dev.shigoto.retrieval.Interpretation;
import dev.shigoto.retrieval.request.FiltersJson;
import java.util.List;

/// What a query was understood as.
///
/// @param understood what the typed words were understood as, in their order
/// @param alternatives other words that were searched, per term
/// @param mode the legs that answered
public record InterpretationJson(
    List<String> terms,
    List<String> excluded,
    List<ReadingJson> understood,
    List<AlternativeWords> alternatives,
    FiltersJson filters,
    String mode) {

  static InterpretationJson of(Interpretation understood) {
    return new InterpretationJson(
        understood.terms(),
        understood.excluded(),
        understood.readings().stream().map(ReadingJson::of).toList(),
        understood.alternatives(),
        FiltersJson.of(understood.filters()),
        understood.mode().apiName());
  }
}
