package dev.shigoto.retrieval.suggest;

import dev.shigoto.domain.typing.Letters;
import dev.shigoto.domain.typing.Sound;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What open jobs said at one moment, by all the ways in which that may be typed. Immutable.
public final class Vocabulary {

  /// Shorter sounds are those of too many words.
  private static final int SHORTEST_HEARD = 3;

  /// One letter more or less makes other words of shorter ones.
  private static final int SHORTEST_SLIPPED = 6;

  private final Speller speller;
  private final List<Term> terms;
  private final List<Spelling> spellings;
  private final KeyTable written;
  private final KeyTable sounds;
  private final SlipTable slips;

  private Vocabulary(Speller speller, List<Term> terms, List<Spelling> spellings) {
    this.speller = speller;
    this.terms = terms;
    this.spellings = spellings;
    this.written = table(spellings.stream().map(Spelling::written).toList());
    this.sounds = table(spellings.stream().map(Spelling::sounds).toList());
    this.slips = new SlipTable(sounds);
  }

  public static Vocabulary of(List<Term> terms, Speller speller) {
    return new Vocabulary(speller, List.of(), List.of()).renewed(terms);
  }

  /// The vocabulary of another moment; terms of both are not read again.
  public Vocabulary renewed(List<Term> now) {
    Map<Word, Spelling> known = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      known.put(Word.of(terms.get(i)), spellings.get(i));
    }
    List<Spelling> all =
        now.stream()
            .map(term -> known.computeIfAbsent(Word.of(term), word -> speller.of(term)))
            .toList();
    return new Vocabulary(speller, List.copyOf(now), all);
  }

  private record Word(String text, Kind kind) {
    static Word of(Term term) {
      return new Word(term.text(), term.kind());
    }
  }

  private static KeyTable table(List<List<Key>> keys) {
    List<KeyTable.Row> rows = new ArrayList<>();
    for (int term = 0; term < keys.size(); term++) {
      for (Key key : keys.get(term)) {
        rows.add(new KeyTable.Row(key, term));
      }
    }
    return new KeyTable(rows);
  }

  /// What `word` may become, the most useful first.
  ///
  /// @param word not blank
  /// @param most of each kind
  public List<Candidate> completions(String word, int most) {
    Typed typed = Typed.of(word, speller);
    Fits fits = new Fits(terms.size());
    written.startingWith(
        typed.written(), (term, place, whole) -> fits.add(term, Usefulness.written(place, whole)));
    addHeard(typed, fits);
    if (fits.isEmpty()) {
      typed.slips().forEach(slip -> addHeard(slip, fits));
    }
    return candidates(typed, fits, most);
  }

  private void addHeard(Typed typed, Fits fits) {
    if (typed.kanji().isEmpty()) {
      addHeard(typed.sound(), fits);
      return;
    }
    String spoken = typed.sound().letters();
    for (String beginning : beginnings(typed.sound())) {
      sounds.startingWith(
          beginning,
          (term, place, whole) -> {
            if (Letters.folded(terms.get(term).text()).contains(typed.kanji())) {
              fits.add(term, Usefulness.heard(place, whole));
            } else if (typed.kanji().length() > 1 && beginning.equals(spoken)) {
              fits.add(term, Usefulness.otherKanji(place, whole));
            }
          });
    }
  }

  private void addHeard(Sound sound, Fits fits) {
    for (String beginning : beginnings(sound)) {
      sounds.startingWith(
          beginning,
          (term, place, whole) ->
              fits.add(term, Usefulness.heard(place, whole && sound.isWhole())));
    }
  }

  private static List<String> beginnings(Sound sound) {
    return sound.beginnings().stream().filter(it -> !it.isEmpty()).toList();
  }

  private List<Candidate> candidates(Typed typed, Fits fits, int most) {
    Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
    return fits.stream()
        .map(
            fit -> {
              Term term = terms.get(fit.term());
              double missing = Usefulness.missing(term.text(), typed.written());
              return new Candidate(term, fit.fit() + missing);
            })
        .sorted(Candidate.ORDER)
        .filter(it -> taken.merge(it.term().kind(), 1, Integer::sum) <= most)
        .toList();
  }

  /// What may have been meant by `word`: what sounds the same, or nearly; nothing where the word
  /// itself is said.
  ///
  /// @param most of them, the most useful first
  public List<String> corrections(String word, int most) {
    Typed typed = Typed.of(word, speller);
    if (written.holds(typed.written())) {
      return List.of();
    }
    Fits fits = new Fits(terms.size());
    sounding(typed.sound(), fits);
    typed.slips().forEach(slip -> sounding(slip, fits));
    return candidates(typed, fits, most).stream()
        .filter(it -> it.term().kind() != Kind.COMPANY || typed.kanji().isEmpty())
        .map(it -> it.term().text())
        .distinct()
        .limit(most)
        .toList();
  }

  private void sounding(Sound sound, Fits fits) {
    if (sound.letters().length() < SHORTEST_HEARD) {
      return;
    }
    sounds.equalTo(
        sound.letters(), (term, place, whole) -> fits.add(term, Usefulness.heard(place, whole)));
    if (sound.letters().length() >= SHORTEST_SLIPPED) {
      slips.oneSlipFrom(
          sound.letters(), (term, place, whole) -> fits.add(term, Usefulness.slipped(place)));
    }
  }

  /// The most frequent of each kind, as if nothing had been typed. Worth most is what stands beside
  /// other words more often than alone.
  public List<Candidate> mostFrequent(int most) {
    Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
    return terms.stream()
        .sorted(Comparator.comparingLong(term -> -term.count()))
        .filter(term -> taken.merge(term.kind(), 1, Integer::sum) <= most)
        .map(term -> new Candidate(term, Usefulness.alone(term.count())))
        .toList();
  }

  /// How many terms it has.
  public int size() {
    return terms.size();
  }
}
