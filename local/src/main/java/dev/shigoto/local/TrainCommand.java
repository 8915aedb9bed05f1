package dev.shigoto.local;

import picocli.CommandLine.Command;

/// `shigoto models train …`: makes model folders.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Make a model folder.",
    synopsisSubcommandLabel = "KIND",
    subcommands = {TrainEmbedderCommand.class, TrainRankerCommand.class})
final class TrainCommand {}
