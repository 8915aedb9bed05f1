package dev.shigoto.alerts;

import dev.shigoto.alerts.ledger.MailRates;
import dev.shigoto.alerts.mail.Dkim;
import dev.shigoto.alerts.mail.MailServerAddress;
import dev.shigoto.alerts.mail.Sender;
import dev.shigoto.alerts.mail.Signature;
import dev.shigoto.alerts.webhook.Webhook;
import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.facts.FactFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What the process is told.
///
/// @param openSearch where profiles look for jobs; empty where nobody recommends any
/// @param index that they look in
/// @param bounces the mailbox to which mail comes back; empty where nobody reads it
/// @param site where seekers find the search page: what links in mails begin with
/// @param signature none where the mail server signs
/// @param pace of mail
/// @param webhook another system that is told of digests; empty where there is none
/// @param models a folder of further models
/// @param factFiles tables to read the facts of ads with
/// @param dictionaries a folder of further words
/// @param port of health and metrics; 0 takes any free one
public record AlertsConfig(
    DatabaseConfig database,
    Optional<URI> openSearch,
    IndexNames index,
    MailServerAddress smtp,
    Optional<MailServerAddress> bounces,
    Sender sender,
    URI site,
    Signature signature,
    Pace pace,
    Optional<Webhook> webhook,
    Optional<Path> models,
    FactFiles factFiles,
    Optional<Path> dictionaries,
    int port) {

  private static final String WEBHOOK_SECRET = "whsec_c2VjcmV0LWJ5dGVzLW9mLXlvdXItb3du";

  static AlertsConfig read(Environment env) {
    Sender sender = sender(env);
    return new AlertsConfig(
        env.secret(
            "DATABASE_URL", DatabaseConfig::parse, "postgresql://user:password@host:5432/shigoto"),
        env.optional("OPENSEARCH_URL", env::uri),
        env.parsed("SHIGOTO_INDEX_PREFIX", IndexNames::new, IndexNames.DEFAULT.prefix()),
        env.secret("SHIGOTO_SMTP_URL", MailServerAddress::smtp, "smtp://user:password@host:587"),
        env.optional(
            "SHIGOTO_BOUNCES_URL",
            name -> env.secret(name, MailServerAddress::imap, "imaps://user:password@host:993")),
        sender,
        env.uri("SHIGOTO_PUBLIC_URL"),
        signature(env, sender),
        new Pace(env.integer("SHIGOTO_MAIL_SENDERS", 1, 16, 2), rates(env)),
        env.optional("SHIGOTO_WEBHOOK_URL", name -> webhook(env, name)),
        env.optional("SHIGOTO_MODELS", env::path),
        FactFiles.read(env),
        env.optional("SHIGOTO_DICTIONARIES", env::path),
        env.integer("SHIGOTO_ALERTS_PORT", 0, 65_535, 9103));
  }

  private static Sender sender(Environment env) {
    return new Sender(
        line(env, "SHIGOTO_MAIL_SENDER", "the sender's name"),
        env.parsed(
            "SHIGOTO_MAIL_FROM",
            "the mail address of the sender",
            MailAddress::new,
            new MailAddress("jobs@example.jp")),
        line(env, "SHIGOTO_MAIL_POSTAL_ADDRESS", "the sender's postal address"),
        line(env, "SHIGOTO_MAIL_CONTACT", "where complaints go"));
  }

  private static String line(Environment env, String name, String what) {
    return env.parsed(name, what, text -> Sender.line(what, text), what);
  }

  private static MailRates rates(Environment env) {
    return env.optional(
            "SHIGOTO_MAIL_RATE",
            name -> env.parsed(name, "rates", MailRates::parse, MailRates.NONE))
        .orElse(MailRates.NONE);
  }

  private static Webhook webhook(Environment env, String name) {
    return new Webhook(
        env.uri(name), env.secret("SHIGOTO_WEBHOOK_SECRET", Webhook::key, WEBHOOK_SECRET));
  }

  private static Signature signature(Environment env, Sender sender) {
    String selector = env.string("SHIGOTO_DKIM_SELECTOR", "shigoto");
    String domain = env.string("SHIGOTO_DKIM_DOMAIN", sender.from().domain());
    return env.optional(
            "SHIGOTO_DKIM_KEY",
            name ->
                env.<Signature>parsed(
                    name, "a file", pem -> Dkim.of(domain, selector, Path.of(pem)), Signature.NONE))
        .orElse(Signature.NONE);
  }

  /// What ads say for what seekers type.
  ///
  /// @throws dev.shigoto.domain.dictionary.DictionaryException if the folder has a bad line
  SeekersDictionary dictionary() {
    SeekersDictionary own = SeekersDictionary.builtIn();
    return dictionaries.map(own::with).orElse(own);
  }
}
