package dev.shigoto.domain.worktime;

/// How much overtime an ad announces in words.
public enum OvertimeLevel {
  NONE("残業なし"),
  HARDLY_ANY("残業ほぼなし"),
  LITTLE("残業少なめ"),
  SOME("残業あり");

  private final String label;

  OvertimeLevel(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
