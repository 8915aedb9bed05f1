package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Completions, the best first.
public record SuggestionsJson(List<SuggestionJson> suggestions, Optional<Instant> asOf) {

  /// @param text to be put into the query box
  /// @param kind what the text names: `occupation`, `title`, `company`, `city` or `station`
  public record SuggestionJson(String text, String kind) {}

  public static SuggestionsJson of(List<Suggestion> suggestions, Optional<Instant> asOf) {
    return new SuggestionsJson(
        suggestions.stream().map(s -> new SuggestionJson(s.text(), s.kind().apiName())).toList(),
        asOf);
  }
}
