package dev.shigoto.domain.quality;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.WorkTerms;

/// How many of seekers' questions an ad answers, weighted by how many seekers ask them.
final class Completeness {

  private static final int FULL_DESCRIPTION = 300;
  private static final int SHORT_DESCRIPTION = 100;

  private Completeness() {}

  static QualityPart of(JobAd ad) {
    Points points = new Points(QualityAspect.COMPLETENESS);
    description(ad.description().strip().length(), points);
    points.loseUnless(!ad.employer().name().isBlank(), 5, "会社名がない");
    points.loseUnless(ad.occupation().isPresent(), 3, "職種がわからない");
    points.loseUnless(ad.pay().isPresent() || hasDigit(ad.terms().pay()), 7, "賃金の額がない");
    place(ad, points);
    terms(ad.terms(), points);
    return points.part();
  }

  private static void description(int length, Points points) {
    if (length < SHORT_DESCRIPTION) {
      points.lose(9, "仕事の説明が" + SHORT_DESCRIPTION + "字より短い");
    } else if (length < FULL_DESCRIPTION) {
      points.lose(4, "仕事の説明が" + FULL_DESCRIPTION + "字より短い");
    }
  }

  private static void place(JobAd ad, Points points) {
    boolean anywhere = ad.remote() == RemoteLevel.FULL;
    points.loseUnless(anywhere || ad.place().prefecture().isPresent(), 2, "都道府県がない");
    points.loseUnless(anywhere || !ad.place().city().isBlank(), 3, "市区町村がない");
    boolean found = !ad.place().address().isBlank() || !ad.stations().isEmpty();
    points.loseUnless(anywhere || found, 2, "住所も最寄り駅もない");
  }

  private static void terms(WorkTerms terms, Points points) {
    points.loseUnless(!terms.workingHours().isBlank(), 4, "勤務時間がない");
    points.loseUnless(!terms.holidays().isBlank(), 4, "休日がない");
    points.loseUnless(!terms.requirements().isBlank(), 2, "応募の条件がない");
    points.loseUnless(!terms.benefits().isBlank(), 2, "待遇がない");
    points.loseUnless(!terms.conditions().isEmpty(), 2, "探すときの条件になる言葉がない");
  }

  private static boolean hasDigit(String pay) {
    return pay.chars().anyMatch(Character::isDigit);
  }
}
