package dev.shigoto.retrieval;

import dev.shigoto.domain.condition.ConditionFact;
import dev.shigoto.domain.condition.Polarity;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.occupation.SeniorityFact;
import dev.shigoto.domain.query.Area;
import dev.shigoto.domain.query.Area.AtStation;
import dev.shigoto.domain.query.Area.InCity;
import dev.shigoto.domain.query.Area.InPrefecture;
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
import dev.shigoto.domain.query.Wishes;
import dev.shigoto.domain.query.WorkTopic;
import dev.shigoto.domain.skill.SkillFact;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// The wishes once more, as plain Java: what the engine must agree with.
record WishPredicate(Meaning meaning, JobAd ad) {

  boolean met() {
    return switch (meaning) {
      case Keeps it -> meets(Wishes.keeping(it.condition()));
      case UnderContract it -> it.types().contains(ad.employmentType());
      case FromHome it -> it.levels().contains(ad.remote());
      case AtLevel it ->
          ReadFacts.of(ad)
              .seniority()
              .map(SeniorityFact::seniority)
              .filter(it.levels()::contains)
              .isPresent();
      case WithLicence it ->
          ReadFacts.of(ad).skills().stream()
              .anyMatch(s -> s.kind() == SkillFact.Kind.LICENCE && it.names().contains(s.name()));
      case OfOccupation it -> it.codes().contains(occupation());
      case InArea it -> it.areas().stream().anyMatch(this::in);
      case Elsewhere it -> it.areas().stream().allMatch(this::elsewhere);
      case OtherThan _ -> false;
      case Without it -> throw new IllegalArgumentException("texts are the engine's matter: " + it);
    };
  }

  boolean contradicted() {
    return switch (meaning) {
      case Keeps it -> meets(Wishes.contradicting(it.condition())) || denies(it.condition());
      case UnderContract it -> ad.employmentType() != EmploymentType.OTHER && !met();
      case FromHome it -> ad.remote() != RemoteLevel.UNKNOWN && !met();
      case InArea it -> it.areas().stream().allMatch(this::elsewhere);
      case Elsewhere it -> it.areas().stream().anyMatch(this::in);
      case OtherThan it -> WorkTopic.of(it.topic()).has().contains(occupation());
      case AtLevel _, WithLicence _, OfOccupation _, Without _ -> false;
    };
  }

  private String occupation() {
    return ad.occupation().map(Occupation::code).orElse("");
  }

  private boolean meets(Set<Condition> any) {
    return !Collections.disjoint(any, ReadFacts.conditions(ad));
  }

  private boolean denies(Condition condition) {
    return !ad.terms().conditions().contains(condition)
        && ReadFacts.of(ad).conditions().stream()
            .filter(fact -> fact.polarity() == Polarity.NO)
            .map(ConditionFact::condition)
            .anyMatch(condition::equals);
  }

  private boolean in(Area area) {
    Place place = ad.place();
    return switch (area) {
      case InPrefecture it -> place.prefecture().equals(Optional.of(it.prefecture()));
      case InCity it ->
          place.prefecture().equals(Optional.of(it.prefecture())) && place.city().equals(it.city());
      case AtStation it -> named(it) || near(it);
    };
  }

  private boolean named(AtStation station) {
    return ad.stations().stream().anyMatch(it -> it.name().equals(station.name()))
        && (station.prefectures().isEmpty() || !outside(station.prefectures()));
  }

  private boolean near(AtStation station) {
    return station
        .location()
        .flatMap(at -> ad.place().location().map(at::kmTo))
        .filter(km -> km <= AtStation.WALK_KM)
        .isPresent();
  }

  private boolean elsewhere(Area area) {
    return switch (area) {
      case InPrefecture it -> outside(Set.of(it.prefecture()));
      case InCity it ->
          outside(Set.of(it.prefecture()))
              || (!ad.place().city().isEmpty() && !ad.place().city().equals(it.city()));
      case AtStation it ->
          !in(it)
              && (!ad.place().city().isEmpty()
                  || !ad.stations().isEmpty()
                  || (!it.prefectures().isEmpty() && outside(it.prefectures())));
    };
  }

  private boolean outside(Set<Prefecture> prefectures) {
    return ad.place().prefecture().filter(it -> !prefectures.contains(it)).isPresent();
  }
}
