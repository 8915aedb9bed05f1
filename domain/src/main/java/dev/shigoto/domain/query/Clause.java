package dev.shigoto.domain.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of what was typed. `toString` of none of them is for people; {@link #typed} is.
public sealed interface Clause {

  /// As somebody would type it.
  String typed();

  /// The words in it, without signs.
  Stream<String> words();

  /// A word, or several that were typed as one: 介護, 体を動かす.
  record Term(String word, Weight weight) implements Clause {

    /// A word that a job must match.
    public static Term of(String word) {
      return new Term(word, Weight.NEEDED);
    }

    @Override
    public String typed() {
      return word;
    }

    @Override
    public Stream<String> words() {
      return Stream.of(word);
    }
  }

  /// What stood between quotes: exactly so, side by side.
  record Phrase(String quoted) implements Clause {

    @Override
    public String typed() {
      return "\"" + quoted + "\"";
    }

    @Override
    public Stream<String> words() {
      return Stream.of(quoted);
    }
  }

  /// In one text of the ad alone.
  ///
  /// @param clause a term or a phrase
  record InField(SearchedField field, Clause clause) implements Clause {

    @Override
    public String typed() {
      return field.apiName() + ":" + clause.typed();
    }

    @Override
    public Stream<String> words() {
      return clause.words();
    }
  }

  /// One of these at least.
  record AnyOf(List<Clause> options) implements Clause {

    public AnyOf {
      options = List.copyOf(options);
    }

    @Override
    public String typed() {
      return options.stream().map(Clause::typed).collect(Collectors.joining(" OR "));
    }

    @Override
    public Stream<String> words() {
      return options.stream().flatMap(Clause::words);
    }
  }

  /// All of these, as one of several options.
  record AllOf(List<Clause> parts) implements Clause {

    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public String typed() {
      return parts.stream().map(AllOf::grouped).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String grouped(Clause part) {
      return part instanceof AnyOf ? "(" + part.typed() + ")" : part.typed();
    }

    @Override
    public Stream<String> words() {
      return parts.stream().flatMap(Clause::words);
    }
  }

  /// What a term counts for.
  enum Weight {
    /// A job must match it.
    NEEDED,
    /// A job that matches it is better, one that does not may do: 動かす in 体を動かす仕事.
    HELPFUL,
    /// Says nothing in a search for jobs: 仕事, 募集, できる.
    EMPTY
  }
}
