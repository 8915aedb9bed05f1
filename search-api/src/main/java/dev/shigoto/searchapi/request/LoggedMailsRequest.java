package dev.shigoto.searchapi.request;

import dev.shigoto.database.alert.MailCampaign;
import dev.shigoto.database.alert.MailFilter;
import dev.shigoto.database.alert.MailState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which mails of late.
///
/// @param days how far to look back
/// @param cursor the number of the last mail of the page before
/// @param size how many at most
public record LoggedMailsRequest(
    Optional<MailCampaign> campaign,
    Optional<MailState> state,
    int days,
    Optional<Long> cursor,
    int size) {

  public MailFilter filter(Instant now) {
    return new MailFilter(campaign, state, now.minus(Duration.ofDays(days)), cursor);
  }
}
