package dev.shigoto.local;

import picocli.CommandLine.Command;

/// `shigoto index …`: the search index, its generations, and whether it equals the database.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Look at the search index, build it anew, go back, or prove it right.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      IndexStatusCommand.class,
      IndexRebuildCommand.class,
      IndexRollbackCommand.class,
      IndexVerifyCommand.class
    })
final class IndexCommand {}
