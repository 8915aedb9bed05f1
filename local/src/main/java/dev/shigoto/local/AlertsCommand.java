package dev.shigoto.local;

import dev.shigoto.alerts.Main;
import picocli.CommandLine.Command;

/// `shigoto alerts`: the mail of saved searches as a process of its own.
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    description =
        "Send the mail of saved searches, configured by DATABASE_URL, SHIGOTO_SMTP_URL and others.")
final class AlertsCommand implements Runnable {

  @Override
  public void run() {
    Main.main(new String[0]);
  }
}
