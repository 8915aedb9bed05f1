package dev.shigoto.ranking.candidate;

/// The texts of a job that words are looked for in, one by one.
public enum TextField {
  IDENTIFIER("求人番号"),
  TITLE("タイトル"),
  OCCUPATION("職種"),
  COMPANY("会社名"),
  DESCRIPTION("仕事内容");

  private final String label;

  TextField(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
