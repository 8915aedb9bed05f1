package dev.shigoto.domain.query;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.query.Wish.Keeps;
import dev.shigoto.domain.query.Wish.UnderContract;
import java.util.Optional;

/// What is wished for by who excludes a condition or a contract: -夜勤, -派遣.
final class ExcludedWish {

  private ExcludedWish() {}

  /// Whether the word was one.
  static boolean read(String word, Draft draft) {
    Optional<EmploymentType> contract = Wishes.employmentType(word);
    if (contract.isPresent() && draft.does(Stage.EMPLOYMENT_TYPE)) {
      draft.wish(
          Stage.EMPLOYMENT_TYPE,
          "-" + word,
          new UnderContract(ContractReader.others(contract.get())));
      return true;
    }
    Optional<Condition> reverse = Wishes.condition(word).flatMap(Wishes::opposite);
    if (reverse.isPresent() && draft.does(Stage.CONDITIONS)) {
      draft.wish(Stage.CONDITIONS, "-" + word, new Keeps(reverse.get()));
      return true;
    }
    return false;
  }
}
