package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.ad.Scan;
import dev.shigoto.domain.job.Yen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The allowances that an ad names: 通勤手当 上限30,000円、家族手当(配偶者10,000円).
final class AllowanceFinder {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:通勤|交通費?|住宅|住居|家賃|家族|扶養|子ども|子供|こども|児童|育児|配偶者|世帯|資格|免許|役職|役付|職務|職能|職責|職種"
              + "|業務|営業|外勤|現場|技能|技術|特殊業務|特殊|特別|特定|専門|夜勤|夜間|深夜|宿直|日直|当直|早出|遅出|遅番|早番|早朝"
              + "|土日祝?|日曜|休日|祝日|年末年始|オンコール|待機|訪問|処遇改善|ベースアップ(?:等支援)?|介護|看護|保育|皆勤|精勤|勤続"
              + "|調整|地域|都市|寒冷地|燃料|物価|食事|昼食|赴任|単身赴任|出張|海外|危険|車両|運転|無事故|管理職?|リーダー|主任|班長"
              + "|責任者|店長|担当|在宅(?:勤務)?|テレワーク|リモート|生活|基準|出産|入社|達成|成果|業績|作業|重機|帰省)手当"
              + "|交通費|通勤費");

  /// From the name to its amount; what belongs to the next name does not count.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[^。0-9手交]{0,15}(?:[0-9]{1,2} ?(?:回|日|名|人|時間|km)[^。0-9手交]{0,6})?("
              + JapaneseNumber.PATTERN
              + ") ?円");

  private static final Pattern NONE =
      Pattern.compile("^ ?(?:は|:|の支給は)? ?(?:なし|無し|無(?!料)|ありません|不支給)");
  private static final int MOST = 20;

  private AllowanceFinder() {}

  /// Each name once, with an amount if the ad states one anywhere.
  static List<Allowance> find(List<AdText> texts) {
    Map<String, Allowance> found = new LinkedHashMap<>();
    for (AdText text : texts) {
      String normal = text.normal();
      if (normal.contains("手当") || normal.contains("交通費") || normal.contains("通勤費")) {
        add(text, found);
      }
    }
    return List.copyOf(found.values());
  }

  private static void add(AdText text, Map<String, Allowance> found) {
    Scan scan = Scan.of(NAME, text);
    while (found.size() < MOST && scan.find()) {
      Matcher name = scan.match();
      if (!NONE.matcher(text.normal()).region(name.end(), text.normal().length()).lookingAt()) {
        Allowance allowance = allowance(text, name);
        found.merge(allowance.name(), allowance, AllowanceFinder::better);
      }
    }
  }

  private static Allowance better(Allowance known, Allowance other) {
    return known.amount().isPresent() || other.amount().isEmpty() ? known : other;
  }

  private static Allowance allowance(AdText text, Matcher name) {
    Matcher amount = AMOUNT.matcher(text.normal()).region(name.end(), text.normal().length());
    OptionalLong yen =
        amount.lookingAt() ? JapaneseNumber.parse(amount.group(1)) : OptionalLong.empty();
    Optional<Yen> stated =
        yen.isPresent() ? Optional.of(new Yen(yen.getAsLong())) : Optional.empty();
    int end = stated.isPresent() ? amount.end() : name.end();
    return new Allowance(known(name.group()), stated, text.span(name.start(), end));
  }

  /// 交通費 and 通勤費 are 通勤手当 by other names.
  private static String known(String name) {
    boolean commute = name.startsWith("交通") || name.equals("通勤費");
    return commute ? "通勤手当" : name;
  }
}
