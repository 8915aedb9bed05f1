package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.candidate.Sought.Words;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the sought words stand in a title, letter by letter. Missing where there are no words or
/// no title.
record TitleWords(String title, List<Words> terms) {

  /// What a title adds: （鳥取市）, ≪急募≫, 【短期】, ／２交替.
  private static final Pattern ADDED =
      Pattern.compile(
          "\\([^)]*\\)|<[^>]*>|《[^》]*》|≪[^≫]*≫|【[^】]*】|\\[[^\\]]*\\]|〈[^〉]*〉|「[^」]*」|[/|].*");

  /// Which words stand for a term.
  enum Kinship {
    TYPED,
    SAME,
    NARROWER
  }

  static TitleWords of(RankingRequest request, Candidate candidate) {
    return new TitleWords(candidate.facts().title().normal(), request.sought().terms());
  }

  static TitleWords core(RankingRequest request, Candidate candidate) {
    TitleWords whole = of(request, candidate);
    String core = ADDED.matcher(whole.title).replaceAll("").strip();
    return core.isEmpty() ? whole : new TitleWords(core, whole.terms);
  }

  /// The share of the title's letters that belong to one of the words.
  double cover(Kinship kinship) {
    return known() ? (double) covered(kinship).cardinality() / letters() : Double.NaN;
  }

  /// The share of the terms that stand in the title.
  double share(Kinship kinship) {
    return known()
        ? (double) terms.stream().filter(it -> words(it, kinship).anyMatch(title::contains)).count()
            / terms.size()
        : Double.NaN;
  }

  /// Letters before the first word, by all letters; missing where no word stands there.
  double start() {
    int first = covered(Kinship.NARROWER).nextSetBit(0);
    return known() && first >= 0 ? (double) first / title.length() : Double.NaN;
  }

  /// Letters of words by all letters from the first word to the last.
  double proximity() {
    BitSet covered = covered(Kinship.NARROWER);
    return known() && !covered.isEmpty()
        ? (double) covered.cardinality() / (covered.length() - covered.nextSetBit(0))
        : Double.NaN;
  }

  private boolean known() {
    return !terms.isEmpty() && letters() > 0;
  }

  private long letters() {
    return title.chars().filter(Character::isLetterOrDigit).count();
  }

  private BitSet covered(Kinship kinship) {
    BitSet covered = new BitSet(title.length());
    terms.stream().flatMap(it -> words(it, kinship)).forEach(word -> cover(word, covered));
    return covered;
  }

  private void cover(String word, BitSet covered) {
    for (int at = title.indexOf(word);
        at >= 0 && !word.isEmpty();
        at = title.indexOf(word, at + 1)) {
      covered.set(at, at + word.length());
    }
  }

  private static Stream<String> words(Words term, Kinship kinship) {
    return switch (kinship) {
      case TYPED -> Stream.of(term.typed());
      case SAME -> Stream.concat(Stream.of(term.typed()), term.same().stream());
      case NARROWER -> Stream.concat(words(term, Kinship.SAME), term.narrower().stream());
    };
  }
}
