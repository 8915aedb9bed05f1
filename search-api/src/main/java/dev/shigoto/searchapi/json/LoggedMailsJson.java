package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shigoto.database.alert.LoggedMail;
import java.util.List;
import java.util.Optional;

/// Mails of late, the latest first.
///
/// @param nextCursor empty on the last page
public record LoggedMailsJson(List<LoggedMailJson> mails, Optional<String> nextCursor) {

  /// As {@link LoggedMail} has it; ids are strings here.
  public record LoggedMailJson(
      String id, @JsonUnwrapped @JsonIgnoreProperties("id") LoggedMail mail) {

    static LoggedMailJson of(LoggedMail mail) {
      return new LoggedMailJson(Long.toString(mail.id()), mail);
    }
  }

  /// @param found one more than `size` where there is a next page
  public static LoggedMailsJson of(List<LoggedMail> found, int size) {
    List<LoggedMailJson> page = found.stream().limit(size).map(LoggedMailJson::of).toList();
    return new LoggedMailsJson(
        page, found.size() > size ? Optional.of(page.getLast().id()) : Optional.empty());
  }
}
