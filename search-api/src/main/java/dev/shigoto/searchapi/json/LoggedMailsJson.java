package dev.shigoto.searchapi.json;

import dev.shigoto.database.alert.LoggedMail;
import dev.shigoto.database.alert.MailCampaign;
import dev.shigoto.database.alert.MailState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Mails of late, the latest first.
///
/// @param nextCursor empty on the last page
public record LoggedMailsJson(List<LoggedMailJson> mails, Optional<String> nextCursor) {

  /// As {@link LoggedMail} has it; ids are strings here.
  public record LoggedMailJson(
      String id,
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
      Optional<Instant> clickedAt) {

    static LoggedMailJson of(LoggedMail it) {
      return new LoggedMailJson(
          Long.toString(it.id()),
          it.campaign(),
          it.state(),
          it.domain(),
          it.subject(),
          it.jobs(),
          it.others(),
          it.attempts(),
          it.reason(),
          it.claimedAt(),
          it.renderedAt(),
          it.handedOverAt(),
          it.endedAt(),
          it.measured(),
          it.openedAt(),
          it.clickedAt());
    }
  }

  /// @param found one more than `size` where there is a next page
  public static LoggedMailsJson of(List<LoggedMail> found, int size) {
    List<LoggedMailJson> page = found.stream().limit(size).map(LoggedMailJson::of).toList();
    return new LoggedMailsJson(
        page, found.size() > size ? Optional.of(page.getLast().id()) : Optional.empty());
  }
}
