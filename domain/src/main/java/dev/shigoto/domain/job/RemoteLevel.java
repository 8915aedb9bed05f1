package dev.shigoto.domain.job;

/// How much of the work may be done from home.
public enum RemoteLevel {
  NONE("出社"),
  PARTIAL("一部在宅"),
  FULL("フルリモート"),
  UNKNOWN("不明");

  private final String label;

  RemoteLevel(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
