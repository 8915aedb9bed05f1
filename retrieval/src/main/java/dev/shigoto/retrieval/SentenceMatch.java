package dev.shigoto.retrieval;

import dev.shigoto.domain.query.QueryText;
import dev.shigoto.indextemplates.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// How much of what was typed an ad says, whatever it is cut into. It finds nothing of its own, but
/// orders what the terms found.
final class SentenceMatch {

  /// Fewer terms are keywords, and no sentence.
  private static final int FEWEST_TERMS = 3;

  /// Words with a particle between them.
  private static final Pattern PARTICLE =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー\\p{Alnum}](?:[をにはがのでともへ]|から|まで|より).+");

  private SentenceMatch() {}

  static boolean isSentence(String term) {
    return PARTICLE.matcher(term).find();
  }

  /// @param typed the words of the wishes too, for an ad that says them in so many words says more
  static List<Query> of(QueryText text, String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    List<Query> found = new ArrayList<>();
    found.add(Queries.anyTokens(Fields.TITLE, typed, Boosts.TYPED_TITLE));
    found.add(Queries.anyTokens(Fields.DESCRIPTION, typed, Boosts.TYPED));
    if (text.wanted().size() >= FEWEST_TERMS
        || text.terms().stream().anyMatch(SentenceMatch::isSentence)) {
      found.add(Queries.anyTokens(Fields.DESCRIPTION_BIGRAM, typed, Boosts.LETTERS));
    }
    return List.copyOf(found);
  }
}
