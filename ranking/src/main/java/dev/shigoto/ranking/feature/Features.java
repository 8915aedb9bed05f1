package dev.shigoto.ranking.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every feature that models may read.
public final class Features {

  private static final List<Feature> ALL =
      List.of(
          // the legs
          new Bm25(),
          new Bm25Normalised(),
          new KeywordRank(),
          new Cosine(),
          new CosineNormalised(),
          new VectorRank(),
          new FoundByBoth(),
          // the words, text by text
          new TitleCoverage(),
          new OccupationCoverage(),
          new CompanyCoverage(),
          new DescriptionCoverage(),
          new AnyCoverage(),
          new TitleFill(),
          // the wishes among the words and filters
          new RemoteMatch(),
          new EmploymentTypeMatch(),
          new ConditionsMet(),
          new WishesMet(),
          new PayAboveFloor(),
          new DistanceKm(),
          new QueryTerms(),
          // the job itself
          new Freshness(),
          new PayHourly(),
          new PayWidth(),
          new WalkMinutes(),
          new Popularity(),
          new Quality(),
          new TitleLength(),
          new DescriptionLength());

  private static final Map<String, Feature> BY_NAME =
      ALL.stream().collect(Collectors.toMap(Feature::name, Function.identity()));

  private Features() {}

  public static List<Feature> all() {
    return ALL;
  }

  public static Optional<Feature> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
