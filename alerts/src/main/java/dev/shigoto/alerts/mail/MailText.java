package dev.shigoto.alerts.mail;

import java.net.URI;
import java.util.Optional;

/// What a mail says, twice: for those who read HTML and for those who do not.
///
/// @param unsubscribe where a POST ends mail of this kind (RFC 8058); empty where there is none yet
public record MailText(String subject, String html, String plain, Optional<URI> unsubscribe) {}
