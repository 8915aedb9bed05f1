package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
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
import java.util.Optional;

/// The filter by which a caller says strictly what words only wished for.
final class MeaningFilter {

  /// Minutes on foot of a station that is given without any.
  private static final int WALK = 20;

  private MeaningFilter() {}

  static Filters of(Meaning meaning) {
    FilterDraft draft = new FilterDraft(Filters.NONE);
    switch (meaning) {
      case Keeps it -> draft.conditions.add(it.condition());
      case UnderContract it -> draft.employmentTypes.addAll(it.types());
      case FromHome it ->
          draft.conditions.add(
              it.levels().contains(RemoteLevel.PARTIAL)
                  ? Condition.REMOTE_WORK
                  : Condition.FULL_REMOTE);
      case AtLevel it -> draft.seniorities.addAll(it.levels());
      case WithLicence it -> draft.licences.addAll(it.names());
      case OfOccupation it -> draft.occupations.addAll(it.codes());
      case InArea it -> add(it, draft);
      case Elsewhere _, Without _, OtherThan _ -> {}
    }
    return draft.done();
  }

  /// Several filters hold together, so that either cities or a station can be said.
  private static void add(InArea wish, FilterDraft draft) {
    for (Area area : wish.areas()) {
      switch (area) {
        case Area.InPrefecture it -> draft.prefectures.add(it.prefecture());
        case Area.InCity it -> {
          draft.prefectures.add(it.prefecture());
          draft.cities.add(it.city());
        }
        case Area.AtStation it -> {
          if (wish.areas().size() == 1) {
            draft.station = Optional.of(new NearStation(it.name(), WALK));
            only(it).ifPresent(draft.prefectures::add);
          }
        }
      }
    }
  }

  private static Optional<Prefecture> only(Area.AtStation station) {
    return station.prefectures().size() == 1
        ? station.prefectures().stream().findFirst()
        : Optional.empty();
  }
}
