/// How does a mail leave the house, and what comes back? {@link dev.shigoto.alerts.mail.MailServer}
/// takes what {@link dev.shigoto.alerts.mail.MimeMail} has put into bytes. Knows nothing of jobs.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.mail;
