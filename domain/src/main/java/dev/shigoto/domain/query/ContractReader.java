package dev.shigoto.domain.query;

import dev.shigoto.domain.ad.Lexicon;
import dev.shigoto.domain.ad.Lexicon.Hit;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.UnderContract;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Contracts: 正社員, カフェバイト, 派遣以外.
///
/// @param dictionary knows what is a word of its own: リゾートバイト
record ContractReader(SeekersDictionary dictionary) implements StageReader {

  private static final Lexicon<EmploymentType> WORDS = new Lexicon<>(WishWords.EMPLOYMENT_TYPES);

  private static final Pattern ENDING = Pattern.compile("(?<=..)(?:アルバイト|バイト|パート)$");

  private static final Pattern BUT =
      Pattern.compile("^ ?(?:は|を)?(?:以外|除く|なし|無し|NG|不可|お断り|じゃない|ではない|でない)");

  /// 派遣会社 and 正社員登用 are no contracts.
  private static final Pattern OTHER =
      Pattern.compile("^(?:会社|元|先|法|コーディネーター|登用|への?登用|切り|リーダー|情報)");

  @Override
  public Stage stage() {
    return Stage.EMPLOYMENT_TYPE;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.free()) {
      for (Hit<EmploymentType> hit : WORDS.hits(free.text())) {
        String behind = line.normal().substring(free.start() + hit.end());
        if (!OTHER.matcher(behind).find()) {
          take(free.start() + hit.start(), free.start() + hit.end(), hit.value(), line, draft);
        }
      }
      readEnding(free, line, draft);
    }
  }

  /// カフェバイト: katakana go on before it.
  private void readEnding(Free free, Line line, Draft draft) {
    Matcher ending = ENDING.matcher(free.text());
    if (ending.find() && !dictionary.knows(free.text()) && line.isFree(free.start(), free.end())) {
      take(free.start() + ending.start(), free.end(), EmploymentType.PART_TIME, line, draft);
    }
  }

  private void take(int start, int end, EmploymentType type, Line line, Draft draft) {
    Matcher but = BUT.matcher(line.normal().substring(end));
    int behind = but.find() ? end + but.end() : end;
    Set<EmploymentType> types = behind > end ? others(type) : Set.of(type);
    draft.wish(stage(), line.typed(start, behind), new UnderContract(types));
    line.take(start, behind);
  }

  /// Every contract but one.
  static Set<EmploymentType> others(EmploymentType type) {
    Set<EmploymentType> others = EnumSet.complementOf(EnumSet.of(type, EmploymentType.OTHER));
    return Set.copyOf(others);
  }
}
