package dev.shigoto.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shigoto status`: where the running platform listens.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Say where the running platform listens.")
final class StatusCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Running running = data.running();
    System.out.println(json ? running.toJson() : running.toText());
    return 0;
  }
}
