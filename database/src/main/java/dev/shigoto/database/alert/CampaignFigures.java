package dev.shigoto.database.alert;

/// How the mails of one kind did.
///
/// @param campaign `CONFIRMATION`, `DIGEST` (of searches) or `RECOMMENDATION` (of profiles)
/// @param sent that a mail server took
/// @param bounced that were refused, at once or later
/// @param measured of those sent, whose owners agree to be measured
/// @param opened of the measured ones, also by a click
/// @param clicked of the measured ones
public record CampaignFigures(
    String campaign, long sent, long bounced, long measured, long opened, long clicked) {}
