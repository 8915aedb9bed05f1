/// Who wants to be told of what, and with whose consent? {@link
/// dev.shigoto.database.alert.SavedSearches} keeps that, {@link
/// dev.shigoto.database.alert.MailLinks} knows which link of which mail belongs to whom. {@link
/// dev.shigoto.database.alert.AlertChanges} queues new and changed jobs, and stores which of them
/// match what was saved.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.alert;
