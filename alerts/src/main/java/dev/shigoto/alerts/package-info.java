/// Who should hear about this job? {@link dev.shigoto.alerts.Alerts} gives every saved search its
/// turns, has the mails that these make written and hands them over. What was told to whom stands
/// in the ledger in the database, and nothing is kept in memory that a crash could lose.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts;
