package dev.shigoto.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The `shigoto` command.
@Command(
    name = "shigoto",
    description =
        "Japanese job search: PostgreSQL keeps the truth, OpenSearch answers, Java ranks.",
    footer = {
      "",
      "shigoto test runs the tests. Start with: shigoto up",
    },
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      UpCommand.class,
      StatusCommand.class,
      ImportCommand.class,
      FactsCommand.class,
      FeedCommand.class,
      IndexCommand.class,
      ModelsCommand.class,
      ExperimentsCommand.class,
      EvalCommand.class,
      DictionaryCommand.class,
      GazetteerCommand.class,
      BenchCommand.class,
      FaultsCommand.class,
      IndexerCommand.class,
      SearchApiCommand.class,
      AlertsCommand.class,
      HelpCommand.class,
    })
public final class Shigoto {

  private Shigoto() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Shigoto())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Shigoto::printFailure);
  }

  private static int printFailure(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("shigoto: " + Failures.message(failure));
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
