package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.AdField;
import dev.shigoto.domain.ad.AdResource;
import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.AdWords;
import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.ad.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the level that an ad looks for: from the ranks in its title, else from what the rest says
/// of beginners and of those who are to lead. The ranks are in `seniority.tsv`.
public final class SeniorityReader {

  /// The code of words that only cover: ケアマネージャー is no manager.
  private static final String COVER = "-";

  private static final Lexicon<Optional<Seniority>> RANKS = new Lexicon<>(ranks());

  private static final Pattern CANDIDATE = Pattern.compile("^(?:クラス|職)?(?:・?の)?(?:候補|見習い?|育成)");
  private static final Pattern DEPUTY = Pattern.compile("^(?:代理|補佐|代行)");

  private static final Pattern TO_LEAD =
      Pattern.compile(
          "(?<!サービス管理|サービス提供|衛生|安全|発達支援管理)(?:店長|管理職|幹部|マネージャー|マネジャー|責任者|所長|工場長|支店長)"
              + "(?:候補|として(?:の)?(?:採用|募集|勤務|活躍|お任せ)|業務をお任せ|をお任せ|を目指)");

  private static final Pattern FOR_BEGINNERS =
      Pattern.compile(
          "未経験(?:者)?(?:の方)?(?:でも|から|も|、?大)?(?:歓迎|可(?!能性)|OK|ok|大歓迎|大丈夫|安心|応募可|ご応募|相談可|スタート)"
              + "|経験(?:は)?(?:不問|問いません)|初心者(?:の方)?(?:でも|も)?(?:歓迎|可|OK|大歓迎|大丈夫)"
              + "|見習い(?:期間|から|として)");

  private SeniorityReader() {}

  public static Optional<SeniorityFact> read(AdWords ad) {
    return byTitle(ad.title())
        .or(() -> find(ad, TO_LEAD, Seniority.MANAGER_CANDIDATE))
        .or(() -> find(ad, FOR_BEGINNERS, Seniority.TRAINEE));
  }

  /// The level of the ranks that a few words name: 店長候補.
  public static Optional<Seniority> rank(String words) {
    return byTitle(AdText.of(AdField.TITLE, words)).map(SeniorityFact::seniority);
  }

  /// A rank says more than スタッフ or 未経験 in the same title.
  private static Optional<SeniorityFact> byTitle(AdText title) {
    List<SeniorityFact> found =
        RANKS.hits(title.normal()).stream().flatMap(hit -> fact(title, hit).stream()).toList();
    return first(found, it -> it.compareTo(Seniority.STAFF) > 0)
        .or(() -> first(found, it -> it == Seniority.TRAINEE))
        .or(() -> first(found, it -> true));
  }

  private static Optional<SeniorityFact> first(
      List<SeniorityFact> found, Predicate<Seniority> wanted) {
    return found.stream().filter(it -> wanted.test(it.seniority())).findFirst();
  }

  private static Optional<SeniorityFact> fact(AdText title, Hit<Optional<Seniority>> hit) {
    return hit.value().map(rank -> ranked(title, hit, rank));
  }

  /// 店長候補 and 店長代理 are no 店長.
  private static SeniorityFact ranked(AdText title, Hit<Optional<Seniority>> hit, Seniority rank) {
    if (rank == Seniority.MANAGER || rank == Seniority.EXECUTIVE) {
      String behind = title.normal().substring(hit.end());
      Matcher candidate = CANDIDATE.matcher(behind);
      if (candidate.find()) {
        Span span = title.span(hit.start(), hit.end() + candidate.end());
        return new SeniorityFact(Seniority.MANAGER_CANDIDATE, span);
      }
      Matcher deputy = DEPUTY.matcher(behind);
      if (deputy.find()) {
        Span span = title.span(hit.start(), hit.end() + deputy.end());
        return new SeniorityFact(Seniority.LEADER, span);
      }
    }
    return new SeniorityFact(rank, title.span(hit.start(), hit.end()));
  }

  private static Optional<SeniorityFact> find(AdWords ad, Pattern words, Seniority seniority) {
    for (AdText text : List.of(ad.requirements(), ad.description())) {
      Scan scan = Scan.of(words, text);
      if (scan.find()) {
        return Optional.of(new SeniorityFact(seniority, text.span(scan.match())));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Optional<Seniority>> ranks() {
    Map<String, Optional<Seniority>> found = new HashMap<>();
    for (String line : AdResource.lines(SeniorityReader.class, "seniority.tsv")) {
      String[] cells = line.split("\t");
      Optional<Seniority> rank =
          cells[0].equals(COVER) ? Optional.empty() : Optional.of(Seniority.valueOf(cells[0]));
      for (String word : cells[1].split(" ")) {
        found.put(word, rank);
      }
    }
    return found;
  }
}
