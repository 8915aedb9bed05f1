package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.occupation.OccupationFact.How;
import dev.shigoto.domain.occupation.TitleReading.Head;
import dev.shigoto.domain.occupation.Word.Weight;
import java.util.Optional;

/// Reads the occupation that an ad offers: by the words of its title, else by those of its
/// description, else by what the title means. What none of them says stays open. Safe to share
/// between threads; making one is dear, reading an ad is cheap.
public final class OccupationReader {

  // how often readings of each kind were right on a sample (see RATIONALE.md)
  private static final double BY_TITLE = 0.95;
  private static final double BY_HINT = 0.75;
  private static final double BY_DESCRIPTION = 0.7;

  /// Votes that outweigh a weak word of the title, and that suffice where there is none.
  private static final double OUTWEIGHS = 4;

  private static final double SUFFICES = 2.5;

  private final Lexicon<Word> words;
  private final DescriptionVote vote;
  private final OccupationNames names;
  private final OccupationByMeaning meaning;

  private OccupationReader(
      Lexicon<Word> words, OccupationNames names, OccupationByMeaning meaning) {
    this.words = words;
    this.vote = new DescriptionVote(words);
    this.names = names;
    this.meaning = meaning;
  }

  /// Reads occupations of the built-in catalogue.
  public static OccupationReader builtIn() {
    return new OccupationReader(
        new Lexicon<>(Occupations.wordValues()),
        OccupationNames.ofCatalogue(),
        OccupationByMeaning.NONE);
  }

  /// Reads classes of a table.
  public static OccupationReader of(OccupationTable table) {
    return new OccupationReader(
        new Lexicon<>(TableWords.of(table)), OccupationNames.of(table), OccupationByMeaning.NONE);
  }

  /// Asks `nearest` where the words say nothing. It must choose from the same classes.
  public OccupationReader with(OccupationByMeaning nearest) {
    return new OccupationReader(words, names, nearest);
  }

  public Optional<OccupationFact> read(AdWords ad) {
    return read(ad.title(), ad.description());
  }

  Optional<OccupationFact> read(String title, String description) {
    return read(AdText.of(AdField.TITLE, title), AdText.of(AdField.DESCRIPTION, description));
  }

  private Optional<OccupationFact> read(AdText title, AdText description) {
    TitleReading reading = new TitleReading(title.normal(), words);
    Optional<Head> weak = reading.head(Weight.WEAK);
    return reading
        .head(Weight.STRONG)
        .flatMap(head -> fact(title, head, head.aside() ? BY_HINT : BY_TITLE))
        .or(() -> byDescription(description, weak))
        .or(() -> weak.flatMap(head -> fact(title, head, BY_HINT)))
        .or(() -> byMeaning(title));
  }

  private Optional<OccupationFact> fact(AdText title, Head head, double score) {
    How how = score < BY_TITLE ? How.TITLE_HINT : How.TITLE;
    return names
        .named(head.code(), head.official())
        .map(it -> new OccupationFact(it.code(), it.name(), score, how, span(title, head.hit())));
  }

  private Optional<OccupationFact> byDescription(AdText description, Optional<Head> weak) {
    String group = weak.map(Head::code).map(Occupations::group).orElse("");
    return vote.winner(description.normal(), group, weak.isPresent() ? OUTWEIGHS : SUFFICES)
        .flatMap(hit -> byWinner(description, hit));
  }

  private Optional<OccupationFact> byWinner(AdText description, Hit<Word> hit) {
    return names
        .named(hit.value().code(), hit.value().official())
        .map(
            it ->
                new OccupationFact(
                    it.code(), it.name(), BY_DESCRIPTION, How.DESCRIPTION, span(description, hit)));
  }

  private Optional<OccupationFact> byMeaning(AdText title) {
    return meaning.nearest(title.normal()).flatMap(guess -> byGuess(title, guess));
  }

  private Optional<OccupationFact> byGuess(AdText title, OccupationByMeaning.Guess guess) {
    Span whole = title.span(0, title.normal().length());
    return names
        .named(guess.code(), "")
        .map(it -> new OccupationFact(it.code(), it.name(), guess.score(), How.MEANING, whole));
  }

  private static Span span(AdText text, Hit<Word> hit) {
    return text.span(hit.start(), hit.end());
  }
}
