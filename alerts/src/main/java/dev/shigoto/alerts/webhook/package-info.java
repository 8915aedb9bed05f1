/// How does another system of the operator, such as an app, hear of digests? {@link
/// dev.shigoto.alerts.webhook.WebhookCalls} tells it of each, signed, until it has heard.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.webhook;
