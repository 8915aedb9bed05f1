package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.query.Clause.Phrase;
import dev.shigoto.domain.query.Clause.Term;
import java.util.List;
import java.util.regex.Pattern;

/// A question about a matter: who, when, where, what. A text answers it with whatever words of it,
/// and what would be a place or a quote in a search for jobs is only another word.
public final class Question {

  /// 何でも, いつも and 誰か ask for nothing, and what ends with a full stop asks only behind か.
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:誰|だれ|何|なに|いつ|どこ|どの|どれ|どちら|どんな|どう(?:し|や|い|な)|なぜ|いくつ|いくら|いずれ)"
              + "(?!でも|も|か[^?？。]).*(?:[?？]|か。?)$"
              + "|は[?？]$");

  private static final List<String> OF_WORK = AdResource.lines(Question.class, "work-words.txt");

  private Question() {}

  /// Whether a query asks about a matter, and not for jobs.
  public static boolean isAsked(JobQuery query) {
    String sentence = query.sentence();
    return isProse(query.text().wanted())
        && ASKING.matcher(sentence).find()
        && OF_WORK.stream().noneMatch(sentence::contains);
  }

  /// Words, and perhaps quotes among them. A search in one field or for either of two words is no
  /// question, and words in quotes alone are meant so.
  private static boolean isProse(List<Clause> wanted) {
    return wanted.stream().anyMatch(Term.class::isInstance)
        && wanted.stream().allMatch(it -> it instanceof Term || it instanceof Phrase);
  }
}
