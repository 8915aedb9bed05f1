package dev.shigoto.domain.lint;

/// How much a finding weighs.
public enum Severity {
  /// Something that an ad must say is missing, or it says what is not allowed.
  ERROR("要修正"),
  /// Unclear or likely to mislead.
  WARNING("注意"),
  /// Conspicuous, often harmless; or an item that may also be told later, in writing.
  NOTICE("確認");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /// What people read.
  public String label() {
    return label;
  }
}
