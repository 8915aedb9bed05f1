package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.occupation.Seniority;
import dev.shigoto.domain.occupation.SeniorityReader;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Wish.AtLevel;
import dev.shigoto.domain.query.Wish.OfOccupation;
import dev.shigoto.domain.query.Wish.WithLicence;
import dev.shigoto.domain.skill.SkillFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What words mean beside being searched for: occupations, levels, licences. They stay in the text.
final class Tags {

  private Tags() {}

  static List<StageReader> all() {
    return List.of(new Levels(), new Licences(), new Jobs());
  }

  private record Levels() implements StageReader {

    @Override
    public Stage stage() {
      return Stage.SENIORITY;
    }

    @Override
    public void read(Line line, Draft draft) {
      for (Free free : line.rest()) {
        Optional<Seniority> rank =
            SeniorityReader.rank(free.text()).filter(it -> it.compareTo(Seniority.STAFF) > 0);
        rank.ifPresent(it -> draft.wish(stage(), words(free, line), new AtLevel(orAbove(it))));
      }
    }

    /// Who wants to lead takes a post that leads there.
    private static Set<Seniority> orAbove(Seniority rank) {
      return rank == Seniority.MANAGER
          ? Set.of(Seniority.MANAGER, Seniority.MANAGER_CANDIDATE)
          : Set.of(rank);
    }
  }

  private record Licences() implements StageReader {

    @Override
    public Stage stage() {
      return Stage.LICENCES;
    }

    @Override
    public void read(Line line, Draft draft) {
      for (Free free : line.rest()) {
        List<String> names = SkillFinder.licences(free.text());
        if (!names.isEmpty()) {
          draft.wish(stage(), words(free, line), new WithLicence(Set.copyOf(names)));
        }
      }
    }
  }

  private record Jobs() implements StageReader {

    @Override
    public Stage stage() {
      return Stage.OCCUPATION;
    }

    @Override
    public void read(Line line, Draft draft) {
      List<Free> words = line.rest();
      for (int i = 0; i < words.size(); i++) {
        Free word = words.get(i);
        Optional<Occupation> named = Occupations.named(word.text());
        Optional<Occupation> meant = TogetherMeant.by(i, words).or(() -> named);
        meant.ifPresent(
            it -> draft.wish(stage(), words(word, line), new OfOccupation(Set.of(it.code()))));
      }
    }
  }

  private static String words(Free free, Line line) {
    return line.typed(free.start(), free.end());
  }
}
