/// What became of a mail? {@link dev.shigoto.alerts.ledger.Outbox} moves the mails of the ledger
/// from one state to the next, each step in one transaction that holds the mail's row.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.ledger;
