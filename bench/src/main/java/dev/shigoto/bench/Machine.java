package dev.shigoto.bench;

import java.lang.management.ManagementFactory;

/// Where and how this JVM runs: what must be known to repeat a measurement.
final class Machine {

  static String description() {
    Runtime runtime = Runtime.getRuntime();
    return "JDK %s, heap %d MB%s, %d cores, %s %s"
        .formatted(
            Runtime.version(),
            runtime.maxMemory() >> 20,
            heapIsFixed() ? "" : " (not fixed: set -Xms to -Xmx)",
            runtime.availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  private static boolean heapIsFixed() {
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getInit() == heap.getMax();
  }

  private Machine() {}
}
