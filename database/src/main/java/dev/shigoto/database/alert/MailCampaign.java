package dev.shigoto.database.alert;

/// What a mail is for, as those see it who look at how mails did.
public enum MailCampaign {
  /// Asks whether the owner of the address wants mail.
  CONFIRMATION,
  /// Tells of new jobs that match a saved search.
  DIGEST,
  /// Tells of new jobs that suit a profile.
  RECOMMENDATION
}
