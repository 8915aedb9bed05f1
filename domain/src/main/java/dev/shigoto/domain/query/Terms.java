package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Clause.Weight;
import dev.shigoto.domain.query.Sentence.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Makes terms of what is left of a line: a word that is known stays whole, a sentence becomes the
/// words that mean something.
record Terms(SeekersDictionary dictionary) {

  private static final Pattern LAST_PARTICLE = Pattern.compile("(?:の|な|で|を|に)$");

  /// 八頭郡: few ads name the district of their town.
  private static final Pattern DISTRICT = Pattern.compile("\\p{IsHan}{1,4}郡");

  /// Without it the rest would say the reverse.
  private static final Pattern DENIAL = Pattern.compile("(?:なし|無し|ナシ|以外|不要|不可|NG)$");

  /// Kana between other letters, or behind them, may be grammar.
  private static final Pattern GRAMMAR = Pattern.compile("[^ぁ-ん][ぁ-ん]|[ぁ-ん]{3,}[^ぁ-ん]|^[ぁ-ん]{5,}");

  List<Term> of(String typed) {
    if (WeakWords.has(typed)) {
      return List.of(new Term(typed, Weight.EMPTY));
    }
    if (WeakWords.onlyHelps(typed) || DISTRICT.matcher(typed).matches()) {
      return List.of(new Term(typed, Weight.HELPFUL));
    }
    if (isKnown(typed) || DENIAL.matcher(typed).find()) {
      return List.of(Term.of(typed));
    }
    int weak = WeakWords.endOf(typed);
    if (weak > 0) {
      String tail = typed.substring(typed.length() - weak);
      String head =
          LAST_PARTICLE.matcher(typed.substring(0, typed.length() - weak)).replaceFirst("");
      if (isKnown(head)) {
        return List.of(known(head), new Term(tail, Weight.EMPTY));
      }
    }
    return GRAMMAR.matcher(typed).find() ? ofSentence(typed) : List.of(Term.of(typed));
  }

  private List<Term> ofSentence(String typed) {
    List<Sentence.Word> words = Sentence.words(typed, this::isKnown);
    long telling = words.stream().filter(it -> !WeakWords.has(it.text())).count();
    if (words.isEmpty()) {
      return List.of(new Term(typed, Weight.EMPTY));
    }
    if (words.size() == 1) {
      Sentence.Word word = words.getFirst();
      return List.of(word.kind() == Kind.PHRASE ? known(word.text()) : Term.of(typed));
    }
    return words.stream().map(word -> term(word, telling == 1)).toList();
  }

  private Term term(Sentence.Word word, boolean only) {
    if (WeakWords.has(word.text())) {
      return new Term(word.text(), Weight.EMPTY);
    }
    return switch (word.kind()) {
      case NOUN -> noun(word.text(), only);
      case PREDICATE -> new Term(word.text(), Weight.HELPFUL);
      case PHRASE -> known(word.text());
    };
  }

  private Term noun(String noun, boolean only) {
    String head = isKnown(noun) ? noun : noun.substring(0, noun.length() - WeakWords.endOf(noun));
    return new Term(head, weight(head, only));
  }

  private static Term known(String word) {
    return new Term(word, WeakWords.onlyHelps(word) ? Weight.HELPFUL : Weight.NEEDED);
  }

  private Weight weight(String noun, boolean only) {
    return !WeakWords.onlyHelps(noun) && (only || isKnown(noun)) ? Weight.NEEDED : Weight.HELPFUL;
  }

  private boolean isKnown(String word) {
    return dictionary.knows(word) || Occupations.isWord(AdText.normal(word));
  }
}
