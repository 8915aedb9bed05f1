package dev.shigoto.alerts.mail;

/// A message of a mailbox.
///
/// @param uid by which the mailbox knows it
/// @param content its beginning, as far as it is read; empty where the server cannot show it
@SuppressWarnings("ArrayRecordComponent") // bytes are what was sent
public record InboxMessage(long uid, byte[] content) {}
