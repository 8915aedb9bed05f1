package dev.shigoto.database.alert;

import java.util.List;

/// How the mails of one campaign did.
///
/// @param reasons of those that did not arrive, or not yet, the most frequent first
/// @param subjects of those sent, the most frequent first
public record CampaignFigures(
    MailCampaign campaign, Counts counts, List<Reason> reasons, List<Subject> subjects) {

  public CampaignFigures {
    reasons = List.copyOf(reasons);
    subjects = List.copyOf(subjects);
  }

  /// Each mail is either waiting, sent, refused, dropped or given up.
  ///
  /// @param mails all of them
  /// @param waiting to be written or sent
  /// @param sent that a mail server took
  /// @param refused that none took
  /// @param dropped that nobody wanted any more, or all of whose jobs were over
  /// @param givenUp that no server took for days
  /// @param bounced that were refused, or came back after they were sent
  /// @param measured of those sent, whose owners agree to be measured
  /// @param opened of the measured ones, also by a click
  /// @param clicked of the measured ones
  public record Counts(
      long mails,
      long waiting,
      long sent,
      long refused,
      long dropped,
      long givenUp,
      long bounced,
      long measured,
      long opened,
      long clicked) {}

  /// @param reason in the most frequent wording, where one status (RFC 3463) has several
  /// @param mails how many of them
  public record Reason(MailState state, String reason, long mails) {}

  /// @param subject without its last number, which counts jobs
  public record Subject(String subject, long sent, long measured, long opened, long clicked) {}
}
