package dev.shigoto.models;

/// Which side of a search a text is on; some models mark the two with different prefixes.
public enum TextRole {
  QUERY,
  PASSAGE
}
