package dev.shigoto.domain.skill;

import dev.shigoto.domain.skill.SkillFact.Need;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an ad makes of a skill: by the words behind it in its clause (「あれば尚可」), else by the
/// heading above it (「【歓迎】」).
final class NeedFinder {

  private static final String WELCOMING =
      "歓迎|優遇|尚可|尚良|尚、?可|なお可|なお良|なお、?可|ベター|望まし|尊重|活かせ|生かせ|活かし|考慮";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<no>不問|不要|問いません|問わず|いりません|要りません|必要(?:は|が)?(?:ありません|な[いし])|必須では"
              + "|(?:な|無)(?:く|し)(?:て|で)も|をお持ちでない|[のが]?ない方|入社後[^。]{0,8}取得|働きながら[^。]{0,8}取得|取得(?:支援|可能|できま|費用|制度)|未取得)"
              + "|(?<welcome>"
              + WELCOMING
              + "|あれば|(?:お持ち|所持|保有|有資格|資格者|取得|できる|使える|経験|以上|ある|知識)[^。、]{0,8}(?:"
              + WELCOMING
              + "))"
              + "|(?<required>必須|必要|お持ちの方|所持|保有|有資格|資格者|取得者|取得済|に限る|に限り|できる方|使える方|経験者|ある方|を有する|のみ|以上の方|要(?=$|[)、。\\s・]))");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?<no>不問|不要)|(?<welcome>歓迎|優遇|尚可|なお可|あれば|望ましい)|(?<required>必須|必要|応募資格|応募条件|求める))"
              + "[^:】\\]〕>》」。、\\n]{0,12}[:】\\]〕>》」]");

  private static final Pattern CLAUSE_END =
      Pattern.compile("[。\\n※■●◆◇○◎★☆【\\[<《]|[^ ]{1,8}:| [・*-]");
  private static final int BEHIND_READ = 40;
  private static final int ABOVE_READ = 90;

  private NeedFinder() {}

  static Optional<Need> find(String normal, int start, int end) {
    return behind(normal, end).or(() -> before(normal, start)).or(() -> above(normal, start));
  }

  private static Optional<Need> behind(String normal, int end) {
    String clause = normal.substring(end, Math.min(normal.length(), end + BEHIND_READ));
    Matcher words = BEHIND.matcher(CLAUSE_END.split(clause, 2)[0]);
    return words.find() ? Optional.of(need(words)) : Optional.empty();
  }

  /// 要普免, 必須:普免.
  private static Optional<Need> before(String normal, int start) {
    boolean asked = (start > 0 && normal.charAt(start - 1) == '要') || normal.startsWith("要", start);
    return asked ? Optional.of(Need.REQUIRED) : Optional.empty();
  }

  private static Optional<Need> above(String normal, int start) {
    Matcher headings = HEADING.matcher(normal.substring(Math.max(0, start - ABOVE_READ), start));
    Optional<Need> last = Optional.empty();
    while (headings.find()) {
      last = Optional.of(need(headings));
    }
    return last;
  }

  private static Need need(Matcher found) {
    if (found.group("no") != null) {
      return Need.NOT_NEEDED;
    }
    return found.group("welcome") != null ? Need.WELCOME : Need.REQUIRED;
  }
}
