package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// The links of mails, known by the hashes of their tokens.
public final class MailLinks {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public MailLinks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Empty if no mail that is still known had this link.
  public Optional<MailLink> find(LinkToken token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select mail.id, mail.subscriber_id, coalesce(mail.saved_search_id, 0) as search
                      from mail_tokens join mails as mail on mail.id = mail_id
                     where token_hash = :hash
                    """)
                .bind("hash", token.hash())
                .map(
                    (row, context) ->
                        new MailLink(
                            row.getLong("id"),
                            new SubscriberId(row.getLong("subscriber_id")),
                            Optional.of(row.getLong("search"))
                                .filter(id -> id > 0)
                                .map(SavedSearchId::new)))
                .findOne());
  }
}
