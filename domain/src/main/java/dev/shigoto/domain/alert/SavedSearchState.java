package dev.shigoto.domain.alert;

/// Whether a saved search makes mail, and if not, why.
public enum SavedSearchState {
  /// The address that it was saved for has not been confirmed.
  UNCONFIRMED,
  ACTIVE,
  /// Its owner wants no mail for now.
  PAUSED,
  /// Its owner said so by the link, or the button, of a mail.
  UNSUBSCRIBED,
  /// The address does not take mail, or its owner called it spam.
  SUPPRESSED,
  DELETED
}
