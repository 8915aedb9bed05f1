package dev.shigoto.alerts.text;

import dev.shigoto.domain.alert.LinkToken;
import java.util.Optional;

/// The secrets in a mail's links.
///
/// @param manage opens the page of the person's searches, and ends the mail
/// @param measured says which mail was opened or clicked, and opens nothing; empty where the person
///     has not agreed to that
public record MailTokens(LinkToken manage, Optional<LinkToken> measured) {}
