package dev.shigoto.indexer.ad;

import dev.shigoto.domain.ad.EmploymentTypeFinder;
import dev.shigoto.domain.job.EmploymentType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the contract from a field that is about it: 正社員, Full-time, PART_TIME, permanent.
public final class ContractWords {

  /// In this order: "part-time internship" is an internship. Spelt without what parts words.
  private static final Map<String, EmploymentType> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("intern", EmploymentType.INTERNSHIP);
    WORDS.put("freelance", EmploymentType.FREELANCE);
    WORDS.put("dispatch", EmploymentType.DISPATCH);
    WORDS.put("parttime", EmploymentType.PART_TIME);
    WORDS.put("temporary", EmploymentType.CONTRACT);
    WORDS.put("contract", EmploymentType.CONTRACT);
    WORDS.put("perdiem", EmploymentType.CONTRACT);
    WORDS.put("fulltime", EmploymentType.FULL_TIME);
    WORDS.put("permanent", EmploymentType.FULL_TIME);
  }

  private ContractWords() {}

  /// Empty where the words name no contract.
  public static Optional<EmploymentType> read(String text) {
    EmploymentType japanese = EmploymentTypeFinder.find(text);
    return japanese == EmploymentType.OTHER ? english(text) : Optional.of(japanese);
  }

  private static Optional<EmploymentType> english(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return WORDS.entrySet().stream()
        .filter(it -> letters.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
