package dev.shigoto.alerts.digest;

/// What one pass over the searches that were due came to.
///
/// @param turns that were taken
/// @param mails that they claimed
/// @param failed turns, which are tried again later
public record Pass(int turns, int mails, int failed) {

  static final Pass NOTHING = new Pass(0, 0, 0);

  Pass plus(Pass other) {
    return new Pass(turns + other.turns, mails + other.mails, failed + other.failed);
  }
}
