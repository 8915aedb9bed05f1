package dev.shigoto.retrieval;

import dev.shigoto.domain.query.JobQuery;
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

  /// Characters of a sentence that asks for more than a few words can.
  private static final int LONG = 20;

  /// What a sentence that asks ends with.
  private static final Pattern ASKING = Pattern.compile("[?？。]$|(?:です|ます|でした|ました)か$");

  /// Words with a particle between them.
  private static final Pattern PARTICLE =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー\\p{Alnum}](?:[をにはがのでともへ]|から|まで|より).+");

  private SentenceMatch() {}

  static boolean isSentence(String term) {
    return PARTICLE.matcher(term).find();
  }

  /// So much is said that an ad may be meant that lacks one of the terms.
  static boolean saysMuch(String typed) {
    return isSentence(typed) && (typed.length() >= LONG || ASKING.matcher(typed).find());
  }

  /// What says enough of a sentence.
  static Query answering(String sentence) {
    return Queries.all(List.of(Queries.enoughTokens(Fields.DESCRIPTION, sentence, 1)));
  }

  /// What has any word of a question about a matter.
  static Query touching(String question) {
    return Queries.all(List.of(Queries.anyTokens(Fields.DESCRIPTION, question, 1)));
  }

  /// The sentence has the words of the wishes too, for an ad that says them in so many words says
  /// more.
  ///
  /// @param question whether that is what it is, see {@link
  ///     dev.shigoto.domain.query.Question#isAsked}
  static List<Query> of(JobQuery query, boolean question) {
    QueryText text = query.text();
    String typed = query.sentence();
    if (typed.isBlank()) {
      return List.of();
    }
    if (question || saysMuch(typed)) {
      return List.of(
          Queries.anyTokens(Fields.TITLE, typed, Boosts.ASKED_TITLE),
          Queries.anyTokens(Fields.DESCRIPTION, typed, Boosts.ASKED),
          Queries.anyTokens(Fields.DESCRIPTION_BIGRAM, typed, Boosts.ASKED_LETTERS));
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
