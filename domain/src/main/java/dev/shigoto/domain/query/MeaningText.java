package dev.shigoto.domain.query;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.query.Wish.AtLevel;
import dev.shigoto.domain.query.Wish.Elsewhere;
import dev.shigoto.domain.query.Wish.FromHome;
import dev.shigoto.domain.query.Wish.InArea;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.Meaning;
import dev.shigoto.domain.query.Wish.OfOccupation;
import dev.shigoto.domain.query.Wish.OtherThan;
import dev.shigoto.domain.query.Wish.UnderContract;
import dev.shigoto.domain.query.Wish.WithLicence;
import dev.shigoto.domain.query.Wish.Without;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A wish in words that seekers read.
final class MeaningText {

  private MeaningText() {}

  static String of(Meaning meaning) {
    return switch (meaning) {
      case Keeps it -> it.condition().label();
      case UnderContract it -> joined(it.types(), EmploymentType::label);
      case FromHome it -> joined(it.levels(), RemoteLevel::label);
      case AtLevel it -> joined(it.levels(), Seniority::label);
      case WithLicence it -> joined(it.names(), Function.identity());
      case OfOccupation it -> joined(it.codes(), MeaningText::occupation);
      case InArea it -> areas(it.areas());
      case Elsewhere it -> areas(it.areas()) + "以外";
      case Without it -> it.topic() + "なし";
      case OtherThan it -> it.topic() + "以外";
    };
  }

  private static String areas(List<Area> areas) {
    return areas.stream().map(MeaningText::area).distinct().collect(Collectors.joining("・"));
  }

  private static String area(Area area) {
    return switch (area) {
      case Area.InPrefecture it -> it.prefecture().label();
      case Area.InCity it -> it.prefecture().label() + it.city();
      case Area.AtStation it -> it.name() + "駅";
    };
  }

  private static String occupation(String code) {
    return Occupations.byCode(code).map(it -> it.name()).orElse(code);
  }

  private static <T extends Comparable<? super T>> String joined(
      Collection<T> values, Function<T, String> label) {
    return values.stream().sorted().map(label).collect(Collectors.joining("・"));
  }
}
