/// What do mails say? {@link dev.shigoto.alerts.text.MailWriter} fills the templates among the
/// resources, a folder per language.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.text;
