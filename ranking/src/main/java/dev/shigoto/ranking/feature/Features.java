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
          new BestRank(),
          new Fused(),
          // the words, text by text
          new TitleCoverage(),
          new OccupationCoverage(),
          new CompanyCoverage(),
          new DescriptionCoverage(),
          new AnyCoverage(),
          new TitleFill(),
          new TitleTyped(),
          new TitleSaid(),
          new TitleCover(),
          new TitleCoverWide(),
          new TitleCoreCover(),
          new TitleStart(),
          new TitleProximity(),
          new TitleCosine(),
          new TitlePairs(),
          new TitlePairMatch(),
          // the wishes among the words and filters
          new RemoteMatch(),
          new EmploymentTypeMatch(),
          new ConditionsMet(),
          new ConditionsUnknown(),
          new ConditionsContradicted(),
          new WishesMet(),
          new WishesSaid(),
          new TitleWishes(),
          new PlaceMet(),
          new TopicDenied(),
          new LicenceMet(),
          new LevelMet(),
          new OccupationMatch(),
          new OccupationGroupMatch(),
          new PayAboveFloor(),
          new PayReach(),
          new DistanceKm(),
          // what was asked, which tells a model how much the rest can mean
          new QueryTerms(),
          new QueryLength(),
          new QueryWishes(),
          new QueryOccupations(),
          // the job itself
          new Freshness(),
          new PayHourly(),
          new PayWidth(),
          new DaysOff(),
          new Promises(),
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
