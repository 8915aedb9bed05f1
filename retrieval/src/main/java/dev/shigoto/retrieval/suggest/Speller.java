package dev.shigoto.retrieval.suggest;

import dev.shigoto.domain.dictionary.Alternative;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.typing.Letters;
import dev.shigoto.domain.typing.Sound;
import dev.shigoto.indextemplates.ReadWords;
import dev.shigoto.indextemplates.ReadWords.Word;
import dev.shigoto.retrieval.suggest.Key.Place;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds how terms may be typed: by their words and readings, and by the other words that the
/// dictionary has for them.
public final class Speller {

  /// Of a term with many words, those behind these begin no key.
  private static final int MOST_STARTS = 5;

  private static final int SHORTEST_INNER = 2;

  /// Names of places and companies are nobody's other word.
  private static final Set<Kind> WITH_ALIASES =
      EnumSet.of(Kind.OCCUPATION, Kind.LICENCE, Kind.SKILL, Kind.TITLE);

  private final ReadWords words = ReadWords.shared();
  private final SeekersDictionary dictionary;

  public Speller(SeekersDictionary dictionary) {
    this.dictionary = dictionary;
  }

  Spelling of(Term term) {
    List<Key> written = new ArrayList<>();
    List<Key> sounds = new ArrayList<>();
    add(term.text(), term.kind(), written, sounds);
    if (WITH_ALIASES.contains(term.kind())) {
      dictionary.alternatives(term.text()).stream()
          .filter(it -> it.kind() == Alternative.Kind.EQUAL)
          .forEach(it -> addAlias(it.word(), written, sounds));
    }
    return new Spelling(written, sounds);
  }

  /// The likeliest reading of a text with kanji, in katakana; other letters stay.
  String reading(String text) {
    return reading(text, words.of(text));
  }

  private void add(String text, Kind kind, List<Key> written, List<Key> sounds) {
    List<Word> parts = words.of(text);
    int own = kind == Kind.COMPANY ? EmployerForms.length(text) : 0;
    starts(text, parts, own)
        .forEach(
            start -> {
              String rest = text.substring(start);
              Place place = start <= own ? Place.START : Place.INNER;
              written.add(new Key(Letters.folded(rest), place));
              readings(text, rest, start, parts)
                  .forEach(reading -> addSound(reading, place, sounds));
            });
  }

  private static List<Integer> starts(String text, List<Word> parts, int own) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    if (own > 0) {
      starts.add(own);
    }
    parts.stream()
        .map(Word::start)
        .filter(start -> start > own && text.length() - start >= SHORTEST_INNER)
        .limit(MOST_STARTS)
        .forEach(starts::add);
    return starts;
  }

  private static List<String> readings(String text, String rest, int start, List<Word> parts) {
    List<String> known = Readings.of(rest);
    return known.isEmpty()
        ? List.of(reading(text, parts.stream().filter(it -> it.start() >= start).toList()))
        : known;
  }

  /// Where a longer word covers the beginning of the part, the part is read by itself.
  private static String reading(String text, List<Word> parts) {
    StringBuilder reading = new StringBuilder();
    parts.forEach(
        word -> {
          List<String> known = Readings.of(word.written());
          reading.append(known.isEmpty() ? word.reading() : known.getFirst());
        });
    return reading.isEmpty() ? text : reading.toString();
  }

  private void addAlias(String word, List<Key> written, List<Key> sounds) {
    written.add(new Key(Letters.folded(word), Place.ALIAS));
    addSound(reading(word), Place.ALIAS, sounds);
  }

  private static void addSound(String reading, Place place, List<Key> sounds) {
    String sound = Sound.of(reading).letters();
    if (!sound.isEmpty()) {
      sounds.add(new Key(sound, place));
    }
  }
}
