package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Unmet;
import dev.shigoto.retrieval.request.FiltersJson;
import java.util.List;
import java.util.Optional;

/// Something that a search asks of a job, and does not hold. What does not apply is left out.
///
/// @param field of the request that asks it: a filter's name, `understand`, or `query`
/// @param filter this filter alone, as in the request
/// @param words as typed
/// @param stage that understood the words, by the name under which it can be switched off
/// @param meaning what they were understood as, in Japanese
/// @param jobHas what the job says of the matter; left out where it says nothing
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record UnmetJson(
    String field,
    Optional<FiltersJson> filter,
    String words,
    Optional<String> stage,
    String meaning,
    String jobHas) {

  static List<UnmetJson> of(List<Unmet> unmet) {
    return unmet.stream().map(UnmetJson::of).toList();
  }

  private static UnmetJson of(Unmet unmet) {
    return new UnmetJson(
        unmet.asked().field(),
        unmet.asked().isFilter()
            ? Optional.of(FiltersJson.of(unmet.asked().filter()))
            : Optional.empty(),
        unmet.asked().words(),
        unmet.asked().stage().map(Stage::apiName),
        unmet.asked().meaning(),
        unmet.own());
  }
}
