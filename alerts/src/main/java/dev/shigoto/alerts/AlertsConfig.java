package dev.shigoto.alerts;

import dev.shigoto.alerts.mail.Dkim;
import dev.shigoto.alerts.mail.Sender;
import dev.shigoto.alerts.mail.Signature;
import dev.shigoto.alerts.mail.SmtpAddress;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.models.facts.FactFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What the process is told.
///
/// @param site where seekers find the search page: what links in mails begin with
/// @param signature none where the mail server signs
/// @param senders mails that are handed over side by side
/// @param models a folder of further models
/// @param factFiles tables to read the facts of ads with
/// @param dictionaries a folder of further words
/// @param port of health and metrics; 0 takes any free one
public record AlertsConfig(
    DatabaseConfig database,
    SmtpAddress smtp,
    Sender sender,
    URI site,
    Signature signature,
    int senders,
    Optional<Path> models,
    FactFiles factFiles,
    Optional<Path> dictionaries,
    int port) {

  static AlertsConfig read(Environment env) {
    return new AlertsConfig(
        env.secret(
            "DATABASE_URL", DatabaseConfig::parse, "postgresql://user:password@host:5432/shigoto"),
        env.secret("SHIGOTO_SMTP_URL", SmtpAddress::parse, "smtp://user:password@host:587"),
        new Sender(
            env.string("SHIGOTO_MAIL_SENDER"),
            from(env),
            env.string("SHIGOTO_MAIL_POSTAL_ADDRESS"),
            env.string("SHIGOTO_MAIL_CONTACT")),
        env.uri("SHIGOTO_PUBLIC_URL"),
        signature(env),
        env.integer("SHIGOTO_MAIL_SENDERS", 1, 16, 2),
        env.optional("SHIGOTO_MODELS", env::path),
        FactFiles.read(env),
        env.optional("SHIGOTO_DICTIONARIES", env::path),
        env.integer("SHIGOTO_ALERTS_PORT", 0, 65_535, 9103));
  }

  /// What ads say for what seekers type.
  ///
  /// @throws dev.shigoto.domain.dictionary.DictionaryException if the folder has a bad line
  SeekersDictionary dictionary() {
    SeekersDictionary own = SeekersDictionary.builtIn();
    return dictionaries.map(own::with).orElse(own);
  }

  private static Signature signature(Environment env) {
    Optional<Path> key = env.optional("SHIGOTO_DKIM_KEY", env::path);
    String selector = env.string("SHIGOTO_DKIM_SELECTOR", "shigoto");
    String domain = env.string("SHIGOTO_DKIM_DOMAIN", from(env).domain());
    return key.<Signature>map(pem -> Dkim.of(domain, selector, pem)).orElse(Signature.NONE);
  }

  private static MailAddress from(Environment env) {
    String text = env.string("SHIGOTO_MAIL_FROM");
    try {
      return new MailAddress(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("SHIGOTO_MAIL_FROM: " + e.getMessage(), e);
    }
  }
}
