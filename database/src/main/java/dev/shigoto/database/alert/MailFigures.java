package dev.shigoto.database.alert;

import dev.shigoto.database.alert.CampaignFigures.Counts;
import dev.shigoto.database.alert.CampaignFigures.Reason;
import dev.shigoto.database.alert.CampaignFigures.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// How mails did, campaign by campaign.
public final class MailFigures {

  private static final int REASONS = 10;
  private static final int SUBJECTS = 20;

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public MailFigures(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Of mails that were claimed since then; campaigns without any are left out.
  public List<CampaignFigures> since(Instant since) {
    return jdbi.withHandle(
        handle -> {
          Map<MailCampaign, List<Reason>> reasons = reasons(handle, since);
          Map<MailCampaign, List<Subject>> subjects = subjects(handle, since);
          return counts(handle, since).entrySet().stream()
              .map(
                  it ->
                      new CampaignFigures(
                          it.getKey(),
                          it.getValue().getFirst(),
                          reasons.getOrDefault(it.getKey(), List.of()),
                          subjects.getOrDefault(it.getKey(), List.of())))
              .toList();
        });
  }

  private static Map<MailCampaign, List<Counts>> counts(Handle handle, Instant since) {
    return byCampaign(
        handle,
        Counts.class,
        since,
        """
        select <campaign> as campaign,
               count(*) as mails,
               count(*) filter (where mail.state in ('CLAIMED', 'RENDERED')) as waiting,
               count(mail.handed_over_at) as sent,
               count(*) filter (where mail.state = 'BOUNCED' and mail.handed_over_at is null) as refused,
               count(*) filter (where mail.state = 'DROPPED') as dropped,
               count(*) filter (where mail.state = 'GIVEN_UP') as given_up,
               count(*) filter (where mail.state = 'BOUNCED') as bounced,
               count(mail.measured_hash) filter (where mail.handed_over_at is not null) as measured,
               count(mail.opened_at) as opened,
               count(mail.clicked_at) as clicked
          from <mails>
         where mail.claimed_at >= :since
         group by 1 order by 1
        """);
  }

  /// Servers say the same in many words: where they say a status, it counts and not the words.
  private static Map<MailCampaign, List<Reason>> reasons(Handle handle, Instant since) {
    return byCampaign(
        handle,
        Reason.class,
        since,
        """
        select campaign, state, reason, mails from (
          select campaign, state, mode() within group (order by reason) as reason, count(*) as mails,
                 row_number() over (partition by campaign order by count(*) desc, min(reason)) as place
            from (select <campaign> as campaign, mail.state, <reason> as reason
                    from <mails>
                   where mail.claimed_at >= :since and mail.reason is not null
                     and mail.state not in ('HANDED_OVER', 'CONFIRMED')) as failed
           group by campaign, state,
                    coalesce(
                      substring(reason from '^(?:[0-9]{3}[ -])?([245][.][0-9]{1,3}[.][0-9]{1,3})'), reason)
        ) as counted
         where place <= %d order by campaign, place
        """
            .formatted(REASONS));
  }

  /// Each spelling is counted first, so that the patterns, which are slow, meet it once.
  private static Map<MailCampaign, List<Subject>> subjects(Handle handle, Instant since) {
    return byCampaign(
        handle,
        Subject.class,
        since,
        """
        with spelled as (
          select <campaign> as campaign, mail.subject, count(*) as sent,
                 count(mail.measured_hash) as measured, count(mail.opened_at) as opened,
                 count(mail.clicked_at) as clicked
            from <mails>
           where mail.claimed_at >= :since and mail.handed_over_at is not null
             and mail.subject is not null
           group by 1, 2),
        alike as (
          select campaign, regexp_replace(<subject>, '[0-9]+([^0-9]*)$', '…\\1') as subject,
                 sum(sent) as sent, sum(measured) as measured, sum(opened) as opened,
                 sum(clicked) as clicked
            from spelled as mail group by 1, 2)
        select campaign, subject, sent, measured, opened, clicked from (
          select *, row_number() over (partition by campaign order by sent desc, subject) as place
            from alike) as counted
         where place <= %d order by campaign, place
        """
            .formatted(SUBJECTS));
  }

  /// Rows of `type` and a `campaign`, in their order.
  private static <T> Map<MailCampaign, List<T>> byCampaign(
      Handle handle, Class<T> type, Instant since, String sql) {
    RowMapper<T> mapper = ConstructorMapper.of(type);
    return MailColumns.query(handle, sql)
        .bind("since", since)
        .map(
            (row, context) ->
                Map.entry(
                    MailCampaign.valueOf(row.getString("campaign")), mapper.map(row, context)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
