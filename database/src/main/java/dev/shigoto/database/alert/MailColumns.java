package dev.shigoto.database.alert;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What of a mail others may read, as SQL over `mails as mail`, with `person` and `saved`. An
/// address is nobody's business but its owner's, and servers like to repeat it in their reasons.
final class MailColumns {

  /// The rows that the columns below are of.
  private static final String MAILS =
      """
      mails as mail
        left join subscribers as person on person.id = mail.subscriber_id
        left join saved_searches as saved on saved.id = mail.saved_search_id
      """;

  /// As {@link MailCampaign} has it.
  private static final String CAMPAIGN =
      """
      case when mail.campaign = 'DIGEST' and saved.kind = 'PROFILE' then 'RECOMMENDATION'
           else mail.campaign end
      """;

  private static final String SUBJECT = withoutAddresses("mail.subject");

  /// Also without the part before the @ by itself: "550 no such user hanako".
  private static final String REASON =
      """
      case mail.reason when '' then 'no reason was given'
      else regexp_replace(
        %s,
        '(?<![[:alnum:]])'
          || regexp_replace(split_part(person.mail, '@', 1), '([^a-z0-9])', '\\\\\\1', 'g')
          || '(?![[:alnum:]])',
        '…', 'gi') end
      """
          .formatted(withoutAddresses("mail.reason"));

  private MailColumns() {}

  /// A statement that may say `<mails>`, `<campaign>`, `<subject>` and `<reason>`.
  static Query query(Handle handle, String sql) {
    return handle
        .createQuery(sql)
        .define("mails", MAILS)
        .define("campaign", CAMPAIGN)
        .define("subject", SUBJECT)
        .define("reason", REASON);
  }

  /// Leaves the domain.
  private static String withoutAddresses(String text) {
    return "regexp_replace(%s, '[A-Za-z0-9!#$%%&''*+/=?^_`{|}~.-]+@', '…@', 'g')".formatted(text);
  }
}
