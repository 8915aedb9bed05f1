package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which clauses make up one word that the dictionary knows. Neighbours do (ケア マネ), and of the
/// others any two in any order: 事務 経理 asks for what 経理 事務 does.
final class KnownWords {

  /// Words are typed with spaces inside, but not with many.
  private static final int MOST_JOINED = 3;

  /// Of more terms any two would often make up a word that nobody thought of.
  private static final int MOST_PAIRED = 5;

  private final List<Clause> clauses;
  private final int start;
  private final int end;
  private final SeekersDictionary dictionary;
  private final List<List<Integer>> words = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private KnownWords(List<Clause> clauses, int start, int end, SeekersDictionary dictionary) {
    this.clauses = clauses;
    this.start = start;
    this.end = end;
    this.dictionary = dictionary;
  }

  /// The places of the clauses from `start` to before `end`, word by word: within a word in its own
  /// order, the words by their first clause. A clause that belongs to no other is a word by itself.
  static List<List<Integer>> between(
      List<Clause> clauses, int start, int end, SeekersDictionary dictionary) {
    KnownWords known = new KnownWords(clauses, start, end, dictionary);
    known.takeNeighbours();
    known.takePairs();
    IntStream.range(start, end).filter(it -> !known.taken.get(it)).forEach(known::takeAlone);
    return known.words.stream()
        .sorted(Comparator.comparing(word -> word.stream().min(Integer::compare).orElseThrow()))
        .toList();
  }

  private void takeNeighbours() {
    for (int size = MOST_JOINED; size > 1; size--) {
      for (int at = start; at + size <= end; at++) {
        List<Integer> places = IntStream.range(at, at + size).boxed().toList();
        if (isWord(places)) {
          take(places);
        }
      }
    }
  }

  /// Where a clause might belong to two words, the order of the words decides, whatever stands
  /// where.
  private void takePairs() {
    if (end - start > MOST_PAIRED) {
      return;
    }
    IntStream.range(start, end)
        .boxed()
        .flatMap(
            one ->
                IntStream.range(start, end)
                    .filter(it -> it != one)
                    .mapToObj(it -> List.of(one, it)))
        .filter(this::isWord)
        .sorted(Comparator.comparing(this::text))
        .toList()
        .forEach(
            pair -> {
              if (isWord(pair)) {
                take(pair);
              }
            });
  }

  private boolean isWord(List<Integer> places) {
    return places.stream().noneMatch(taken::get)
        && places.stream().map(clauses::get).allMatch(Clause.Term.class::isInstance)
        && dictionary.knows(text(places));
  }

  private String text(List<Integer> places) {
    return places.stream().map(it -> clauses.get(it).typed()).collect(Collectors.joining());
  }

  private void takeAlone(int place) {
    take(List.of(place));
  }

  private void take(List<Integer> places) {
    places.forEach(taken::set);
    words.add(places);
  }
}
