package dev.shigoto.alerts;

import dev.shigoto.alerts.ledger.MailRates;

/// How fast mail goes.
///
/// @param senders mails that are handed over side by side
/// @param rates of each domain, all processes together
public record Pace(int senders, MailRates rates) {}
