package dev.shigoto.database.alert;

import java.time.Instant;
import java.util.Optional;

/// One mail, without a word on whose it is.
///
/// @param domain of the address
/// @param subject absent before the mail is written
/// @param jobs that it tells of, none where it was dropped or given up
/// @param others that it only counts
/// @param attempts that were put off, and the one that a mail server took
/// @param reason of the last failure
/// @param claimedAt when it was wanted
/// @param renderedAt when it was written
/// @param handedOverAt when a mail server took it
/// @param endedAt when it was confirmed, bounced, dropped or given up
/// @param measured whether it is noted that it is opened and clicked
/// @param openedAt the first time, also by a click
/// @param clickedAt the first time
public record LoggedMail(
    long id,
    MailCampaign campaign,
    MailState state,
    String domain,
    Optional<String> subject,
    int jobs,
    int others,
    int attempts,
    Optional<String> reason,
    Instant claimedAt,
    Optional<Instant> renderedAt,
    Optional<Instant> handedOverAt,
    Optional<Instant> endedAt,
    boolean measured,
    Optional<Instant> openedAt,
    Optional<Instant> clickedAt) {}
