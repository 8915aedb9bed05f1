package dev.shigoto.domain.worktime;

/// How sure a figure of working time is.
public enum Basis {
  /// The ad states it.
  STATED,
  /// It follows from what the ad states.
  DERIVED,
  /// It follows from stated shifts and the usual break: the law demands one, the ad names none.
  USUAL_BREAK
}
