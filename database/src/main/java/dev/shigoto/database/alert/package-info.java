/// Who wants to be told of what, and with whose consent? {@link
/// dev.shigoto.database.alert.SavedSearches} keeps that, {@link
/// dev.shigoto.database.alert.MailLinks} knows which link of which mail belongs to whom. {@link
/// dev.shigoto.database.alert.AlertChanges} queues new and changed jobs, and stores which of them
/// match what was saved. {@link dev.shigoto.database.alert.MailFigures} and {@link
/// dev.shigoto.database.alert.MailLog} tell what became of mails, without a word on whose they are.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.alert;
