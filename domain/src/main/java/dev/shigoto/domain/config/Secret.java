package dev.shigoto.domain.config;

/// A text that must not be printed. {@link #reveal()} where it is handed to what needs it.
public record Secret(String reveal) {

  @Override
  public String toString() {
    return "***";
  }
}
