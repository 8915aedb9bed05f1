package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.suggest.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Completions, the best first.
public record SuggestionsJson(List<SuggestionJson> suggestions, Optional<Instant> asOf) {

  /// @param text to be put into the query box
  /// @param word the last of its words, the completed one
  /// @param kind what the word names, for example `occupation`
  /// @param count open jobs that say it, among those that the words before and the filters leave
  public record SuggestionJson(String text, String word, String kind, long count) {

    static SuggestionJson of(Suggestion it) {
      return new SuggestionJson(it.text(), it.word(), it.kind().apiName(), it.count());
    }
  }

  public static SuggestionsJson of(List<Suggestion> suggestions, Optional<Instant> asOf) {
    return new SuggestionsJson(suggestions.stream().map(SuggestionJson::of).toList(), asOf);
  }
}
