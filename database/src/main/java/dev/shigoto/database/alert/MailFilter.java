package dev.shigoto.database.alert;

import java.time.Instant;
import java.util.Optional;

/// Which mails are meant.
///
/// @param campaign any where there is none
/// @param state any where there is none
/// @param since claimed then or later
/// @param before the number of a mail that those meant are older than
public record MailFilter(
    Optional<MailCampaign> campaign,
    Optional<MailState> state,
    Instant since,
    Optional<Long> before) {}
