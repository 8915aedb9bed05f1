/// What did seekers do? {@link dev.shigoto.database.events.EventStore} keeps every event once,
/// {@link dev.shigoto.database.events.ClickCounts} counts what was shown and clicked of late.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.events;
