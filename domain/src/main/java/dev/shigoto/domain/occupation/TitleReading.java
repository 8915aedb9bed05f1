package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.occupation.Word.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the words of a title say. Japanese puts the head last: of a phrase, the last strong word
/// counts, made more exact by an earlier one. Of several phrases, the first counts unless another's
/// word is much longer.
final class TitleReading {

  private static final int MUCH_LONGER = 2;

  private final List<Hit<Word>> hits;
  private final Phrases phrases;

  TitleReading(String normal, Lexicon<Word> words) {
    this.hits =
        words.hits(normal).stream().filter(it -> it.value().weight() != Weight.COVER).toList();
    this.phrases = new Phrases(normal);
  }

  /// @param length of the longest word that had a part in it
  record Head(String code, String official, Hit<Word> hit, int length, boolean aside) {

    private Head refined(String other, int longest) {
      return new Head(other, "", hit, Math.max(length, longest), aside);
    }
  }

  /// What words of this weight say; those that stand aside count only where the others say nothing.
  Optional<Head> head(Weight weight) {
    return head(weight, hit -> !phrases.isAside(hit.start())).or(() -> head(weight, hit -> true));
  }

  private Optional<Head> head(Weight weight, Predicate<Hit<Word>> heard) {
    return byPhrase(heard).stream()
        .flatMap(phrase -> headOf(phrase, weight).stream())
        .reduce((best, next) -> next.length() >= best.length() + MUCH_LONGER ? next : best);
  }

  private List<List<Hit<Word>>> byPhrase(Predicate<Hit<Word>> heard) {
    Map<Integer, List<Hit<Word>>> found = new LinkedHashMap<>();
    hits.stream()
        .filter(heard)
        .forEach(
            hit ->
                found
                    .computeIfAbsent(phrases.phraseAt(hit.start()), it -> new ArrayList<>())
                    .add(hit));
    return List.copyOf(found.values());
  }

  private Optional<Head> headOf(List<Hit<Word>> phrase, Weight weight) {
    int last = phrase.size() - 1;
    while (last >= 0 && phrase.get(last).value().weight() != weight) {
      last--;
    }
    return last < 0 ? Optional.empty() : Optional.of(refined(phrase, last));
  }

  private Head refined(List<Hit<Word>> phrase, int last) {
    Hit<Word> hit = phrase.get(last);
    Head head =
        new Head(
            hit.value().code(),
            hit.value().official(),
            hit,
            hit.length(),
            phrases.isAside(hit.start()));
    for (Hit<Word> topic : phrase.subList(0, last).reversed()) {
      Optional<String> refined = Refinements.of(head.code(), topic.value().code());
      if (refined.isPresent()) {
        return head.refined(refined.get(), topic.length());
      }
    }
    return head;
  }
}
