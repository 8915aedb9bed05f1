package dev.shigoto.domain.job;

/// The contract that an ad offers, after the classes of Japanese job boards.
public enum EmploymentType {
  FULL_TIME("正社員"),
  CONTRACT("契約社員"),
  PART_TIME("パート・アルバイト"),
  DISPATCH("派遣社員"),
  FREELANCE("業務委託"),
  INTERNSHIP("インターン"),
  OTHER("その他");

  private final String label;

  EmploymentType(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
