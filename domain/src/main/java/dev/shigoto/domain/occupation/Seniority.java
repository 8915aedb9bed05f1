package dev.shigoto.domain.occupation;

/// The level that an ad looks for, from the lowest.
public enum Seniority {
  /// Learns the work, or may begin without having done it.
  TRAINEE("未経験・見習い"),
  STAFF("スタッフ"),
  /// Masters the work without leading others.
  SENIOR("熟練・専門"),
  /// Leads a team or stands in for a manager.
  LEADER("主任・リーダー"),
  MANAGER_CANDIDATE("管理職候補"),
  /// Answers for a shop, a site or a department.
  MANAGER("管理職"),
  EXECUTIVE("役員");

  private final String label;

  Seniority(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
