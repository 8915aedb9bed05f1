/// What did seekers do? {@link dev.shigoto.database.events.EventStore} keeps every event once.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.events;
