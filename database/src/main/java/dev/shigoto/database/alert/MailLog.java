package dev.shigoto.database.alert;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Mail by mail, what became of them.
public final class MailLog {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public MailLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The latest first.
  public List<LoggedMail> latest(MailFilter which, int most) {
    return jdbi.withHandle(
        handle ->
            MailColumns.query(
                    handle,
                    """
                    select mail.id, <campaign> as campaign, mail.state,
                           split_part(person.mail, '@', 2) as domain, <subject> as subject,
                           (select count(*) from deliveries where mail_id = mail.id) as jobs,
                           mail.others, mail.attempts, <reason> as reason, mail.claimed_at,
                           mail.rendered_at, mail.handed_over_at, mail.ended_at,
                           mail.measured_hash is not null as measured, mail.opened_at,
                           mail.clicked_at
                      from <mails>
                     where mail.claimed_at >= :since
                       and (cast(:before as bigint) is null or mail.id < :before)
                       and (cast(:state as text) is null or mail.state = :state)
                       and (cast(:campaign as text) is null or <campaign> = :campaign)
                     order by mail.id desc limit :most
                    """)
                .bind("since", which.since())
                .bind("before", which.before())
                .bind("state", which.state().map(Enum::name))
                .bind("campaign", which.campaign().map(Enum::name))
                .bind("most", most)
                .map(ConstructorMapper.of(LoggedMail.class))
                .list());
  }
}
