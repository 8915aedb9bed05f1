package dev.shigoto.domain.ad;

import dev.shigoto.domain.job.RemoteLevel;
import java.util.regex.Pattern;

/// Finds how much of the work may be done from home. 在宅 alone says nothing: care is given 在宅 too.
public final class RemoteFinder {

  private static final Pattern NONE =
      Pattern.compile("(?:テレワーク|リモート(?:ワーク)?|在宅勤務)(?:は|も)?(?:不可|なし|無し|できません|ありません)|出社必須|フル出社");
  private static final Pattern FULL = Pattern.compile("(?:フル|完全)(?:リモート|在宅|テレワーク)");
  private static final Pattern PARTIAL =
      Pattern.compile("テレワーク|リモートワーク|リモート勤務|リモート(?:可|OK)|在宅(?:勤務|ワーク)|一部在宅|週[1-5]日?(?:リモート|在宅)");

  private RemoteFinder() {}

  public static RemoteLevel find(String text) {
    String normal = AdText.normal(text);
    if (NONE.matcher(normal).find()) {
      return RemoteLevel.NONE;
    }
    if (FULL.matcher(normal).find()) {
      return RemoteLevel.FULL;
    }
    return PARTIAL.matcher(normal).find() ? RemoteLevel.PARTIAL : RemoteLevel.UNKNOWN;
  }
}
