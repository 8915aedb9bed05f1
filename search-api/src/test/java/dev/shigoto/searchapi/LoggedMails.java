package dev.shigoto.searchapi;

/// Puts mails into the ledger as if alerts had worked on them.
record LoggedMails(LiveServer server) {

  /// One mail to `address`.
  ///
  /// @param reason empty where nothing failed
  void add(String address, String campaign, String state, String subject, String reason) {
    server.sql(
        """
        with person as (
          insert into subscribers (mail, created_at) values (?, now())
          on conflict (mail) do update set mail = excluded.mail returning id)
        insert into mails (subscriber_id, campaign, state, message_id, subject, reason, next_attempt_at,
                           claimed_at, handed_over_at)
        select id, ?, ?, gen_random_uuid()::text, ?, nullif(?, ''), now(), ?::timestamptz,
               case when ? in ('HANDED_OVER', 'CONFIRMED') then ?::timestamptz end
          from person
        """,
        address,
        campaign,
        state,
        subject,
        reason,
        server.now(),
        state,
        server.now());
  }

  /// As if everybody had agreed who was sent this, and opened it.
  void opened(String subject) {
    server.sql(
        "update mails set measured_hash = sha256(id::text::bytea), opened_at = ? where subject = ?",
        server.now(),
        subject);
  }
}
