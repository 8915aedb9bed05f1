package dev.shigoto.domain.quality;

/// What the quality of an ad is made of. The maxima add up to 100.
public enum QualityAspect {
  /// How many of seekers' questions it answers.
  COMPLETENESS("情報の充実", 45),
  /// What rules of recruiting ads ask for and it does not tell, or tells and should not.
  DISCLOSURE("明示", 30),
  /// Whether its facts agree with each other.
  CONSISTENCY("整合性", 15),
  /// How current it is; changes with the day.
  FRESHNESS("新しさ", 10);

  private final String label;
  private final int maximum;

  QualityAspect(String label, int maximum) {
    this.label = label;
    this.maximum = maximum;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// The most points that this aspect can give.
  public int maximum() {
    return maximum;
  }
}
