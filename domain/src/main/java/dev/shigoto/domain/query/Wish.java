package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.occupation.Seniority;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a seeker would like of a job. A job may meet it, say nothing of it, or contradict it; who
/// contradicts is left out, who meets it comes first.
///
/// @param meaning what is asked
/// @param words that ask it, as typed
public record Wish(Meaning meaning, String words) {

  /// Whether the words are looked for in the texts of ads too, where a job can show how well it
  /// meets the wish.
  public boolean isInText() {
    return switch (meaning) {
      case AtLevel _, WithLicence _, OfOccupation _, OtherThan _ -> true;
      case Keeps _, UnderContract _, FromHome _, InArea _, Elsewhere _, Without _ -> false;
    };
  }

  /// What is asked of a job. Each says what meets and what contradicts it.
  public sealed interface Meaning {}

  /// Met by a job that keeps the condition or one that it follows from ({@link Wishes#keeping}).
  /// Contradicted by one that keeps a condition which rules it out ({@link Wishes#contradicting}),
  /// or that says itself that it does not hold.
  public record Keeps(Condition condition) implements Meaning {}

  /// Met by a job of one of these contracts. Contradicted by every other but
  /// {@link EmploymentType#OTHER}, which says nothing.
  public record UnderContract(Set<EmploymentType> types) implements Meaning {

    public UnderContract {
      types = Set.copyOf(types);
    }
  }

  /// Met by work of one of these levels. Contradicted by every other but
  /// {@link RemoteLevel#UNKNOWN}.
  public record FromHome(Set<RemoteLevel> levels) implements Meaning {

    public FromHome {
      levels = Set.copyOf(levels);
    }
  }

  /// Met by an ad that looks for one of these levels; contradicted by none, for few ads say theirs.
  public record AtLevel(Set<Seniority> levels) implements Meaning {

    public AtLevel {
      levels = Set.copyOf(levels);
    }
  }

  /// Met by an ad that names one of these licences; contradicted by none.
  public record WithLicence(Set<String> names) implements Meaning {

    public WithLicence {
      names = Set.copyOf(names);
    }
  }

  /// Met by a job of one of these occupations, by code; contradicted by none. The words stay in the
  /// text too.
  public record OfOccupation(Set<String> codes) implements Meaning {

    public OfOccupation {
      codes = Set.copyOf(codes);
    }
  }

  /// Met by a workplace in one of these areas. Contradicted where it is known to be in none of
  /// them.
  public record InArea(List<Area> areas) implements Meaning {

    public InArea {
      areas = List.copyOf(areas);
    }

    /// The areas of each that lie in one of the other (東京都 渋谷区); where none does, those of both
    /// (渋谷区 新宿区).
    InArea and(InArea other) {
      List<Area> inside =
          Stream.concat(
                  areas.stream().filter(it -> it.isWithin(other.areas)),
                  other.areas.stream().filter(it -> it.isWithin(areas)))
              .distinct()
              .toList();
      return inside.isEmpty()
          ? new InArea(Stream.concat(areas.stream(), other.areas.stream()).toList())
          : new InArea(inside);
    }
  }

  /// Met by a workplace that is known to be in none of these areas. Contradicted by one in any.
  public record Elsewhere(List<Area> areas) implements Meaning {

    public Elsewhere {
      areas = List.copyOf(areas);
    }
  }

  /// Met by an ad that denies the topic in so many words (接客なし), and by work that never has to do
  /// with it ({@link WorkTopic}). Contradicted by an ad that speaks of the topic in its title or
  /// text, and by work that always has to do with it, where it is denied nowhere.
  ///
  /// @param same other words for the topic
  public record Without(String topic, Set<String> same) implements Meaning {

    public Without {
      same = Set.copyOf(same);
    }
  }

  /// Contradicted by work that always has to do with the topic ({@link WorkTopic}). Any other will
  /// do, and none is the better for it. Ads that speak of it are for the text to exclude.
  public record OtherThan(String topic) implements Meaning {}
}
