package dev.shigoto.searchapi;

import dev.shigoto.domain.config.Secret;

/// Who may see and steer what decides how everybody's answers are ordered: experiments and the
/// models in use.
public sealed interface LabAccess {

  /// Nobody, where the operator has not said who.
  record Closed() implements LabAccess {}

  /// Whoever sends the token.
  ///
  /// @param token of 16 characters or more
  record ByToken(Secret token) implements LabAccess {

    private static final int SHORTEST = 16;

    public ByToken {
      if (token.reveal().length() < SHORTEST) {
        throw new IllegalArgumentException("must have " + SHORTEST + " characters or more");
      }
    }
  }

  /// Programs and people on this machine, on which alone the platform listens.
  record OnThisMachine() implements LabAccess {}
}
