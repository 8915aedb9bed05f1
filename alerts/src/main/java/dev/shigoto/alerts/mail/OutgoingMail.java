package dev.shigoto.alerts.mail;

import dev.shigoto.domain.alert.MailAddress;

/// A mail as it goes over the wire: the same bytes at every try.
@SuppressWarnings("ArrayRecordComponent") // bytes are what is sent
public record OutgoingMail(MailAddress to, byte[] content) {}
