package dev.shigoto.alerts.mail;

/// What the mail server said.
public sealed interface Handover {

  /// The server answers for the mail from now on.
  record Accepted() implements Handover {}

  /// There is no such mailbox, nor will there be (RFC 3463: 5.1.x, or 550 to RCPT).
  record NoSuchAddress(String reason) implements Handover {}

  /// The server will never take this mail.
  record Refused(String reason) implements Handover {}

  /// The server may take it later, or it is unknown whether it did.
  record Deferred(String reason) implements Handover {}

  /// There is no server to hand anything to, or it wants nothing of us: no mail's fault.
  record Unreachable(String reason) implements Handover {}
}
