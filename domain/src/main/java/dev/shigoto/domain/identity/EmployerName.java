package dev.shigoto.domain.identity;

import dev.shigoto.domain.ad.AdText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An employer by the part of its name that ads keep: 株式会社みなと食堂 博多口店 is みなと食堂 with the branch 博多口店.
///
/// @param name its words with a space between them; empty where the ad hides it
/// @param branch empty where the name has none
record EmployerName(String name, String branch) {

  private static final Pattern FORM =
      Pattern.compile(
          "株式会社|有限会社|合同会社|合資会社|合名会社|(?:公益|一般)?(?:社団|財団)法人|社会福祉法人|社会医療法人|医療法人"
              + "|特定非営利活動法人|npo法人|独立行政法人|国立大学法人|学校法人|宗教法人|協同組合"
              + "|\\((?:株|有|同|資|名|医|福|社|財|学|独|特非)\\)|co\\.,? ?ltd\\.?|,? inc\\.?$");
  private static final Pattern BRANCH =
      Pattern.compile(
          "^(?<name>.{2,}) (?<branch>[^ ]{1,20}(?:店|支店|支社|本社|本店|営業所|事業所|出張所|工場|センター|事業部|支部))$");

  enum Relation {
    SAME,
    /// One name within the other, or a word in common.
    RELATED,
    /// One or both names are not given.
    UNKNOWN,
    DIFFERENT
  }

  static EmployerName of(String written) {
    String normal = AdText.normal(written).toLowerCase(Locale.ROOT);
    String bare = FORM.matcher(normal).replaceAll(" ").replaceAll(" +", " ").strip();
    Matcher branch = BRANCH.matcher(bare);
    return branch.matches()
        ? new EmployerName(words(branch.group("name")), Letters.only(branch.group("branch")))
        : new EmployerName(words(bare), "");
  }

  private static String words(String name) {
    return Arrays.stream(name.split("[ ・]"))
        .map(Letters::only)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// The name without spaces.
  String letters() {
    return name.replace(" ", "");
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  Relation to(EmployerName other) {
    if (!isKnown() || !other.isKnown()) {
      return Relation.UNKNOWN;
    }
    if (letters().equals(other.letters())) {
      return branchesDiffer(other) ? Relation.DIFFERENT : Relation.SAME;
    }
    return hasWordOf(other) || other.hasWordOf(this) ? Relation.RELATED : Relation.DIFFERENT;
  }

  private boolean branchesDiffer(EmployerName other) {
    return !branch.isEmpty() && !other.branch.isEmpty() && !branch.equals(other.branch);
  }

  private boolean hasWordOf(EmployerName other) {
    return Arrays.stream(other.name.split(" "))
        .anyMatch(word -> word.length() >= 3 && letters().contains(word));
  }
}
