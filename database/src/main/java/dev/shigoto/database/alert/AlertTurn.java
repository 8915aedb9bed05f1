package dev.shigoto.database.alert;

/// What was done of the queue at once.
///
/// @param changes taken from the queue
/// @param jobs that were matched
/// @param added matches that are new
public record AlertTurn(int changes, int jobs, int added) {

  static final AlertTurn NONE = new AlertTurn(0, 0, 0);
}
