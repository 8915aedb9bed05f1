package dev.shigoto.domain.occupation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The phrases of a title, and which of them stand aside: in brackets, behind a slash or in
/// the name of a company, where mostly places and branches are.
final class Phrases {

  private static final String OPENING = "(<[〈《≪「『【{〔";
  private static final String CLOSING = ")>]〉》≫」』】}〕";
  private static final String ASIDE_FOLLOWS = "/|:※";
  private static final Pattern END =
      Pattern.compile(
          "[()<>\\[\\]〈〉《》≪≫「」『』【】{}〔〕/|:※;・,、。&+\\s★☆◆◇■□○●◎*→!?〜~]+"
              + "|及び|および|並びに|または|又は|あるいは|もしくは|兼|から|と(?!び)|や(?![ぎね])");

  private static final String NAME = "[^ /|:・,、。()\\[\\]【】<>「」≪《]";

  /// みどり警備株式会社 is no job of a guard.
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:\\((?:株|有|医|福|社|資|同)\\)|株式会社|有限会社|合同会社|(?:医療|社会福祉|学校|社団|財団|npo)法人)"
              + NAME
              + "{0,20}|"
              + NAME
              + "{1,20}(?:株式会社|有限会社|\\((?:株|有)\\))",
          Pattern.CASE_INSENSITIVE);

  private final int[] phrases;
  private final BitSet asides = new BitSet();

  Phrases(String text) {
    phrases = new int[text.length()];
    Matcher ends = END.matcher(text);
    int phrase = 0;
    int at = 0;
    while (ends.find()) {
      Arrays.fill(phrases, at, ends.start(), phrase++);
      at = ends.start();
    }
    Arrays.fill(phrases, at, phrases.length, phrase);
    markAsides(text);
  }

  private void markAsides(String text) {
    boolean inBrackets = false;
    boolean behindSlash = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      inBrackets |= OPENING.indexOf(letter) >= 0;
      behindSlash |= ASIDE_FOLLOWS.indexOf(letter) >= 0;
      asides.set(i, inBrackets || behindSlash);
      inBrackets &= CLOSING.indexOf(letter) < 0;
    }
    COMPANY.matcher(text).results().forEach(it -> asides.set(it.start(), it.end()));
  }

  /// The number of the phrase that a character is in.
  int phraseAt(int place) {
    return phrases[place];
  }

  boolean isAside(int place) {
    return asides.get(place);
  }
}
