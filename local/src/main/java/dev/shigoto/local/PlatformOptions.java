package dev.shigoto.local;

/// How a local platform is started.
///
/// @param demoJobs how many demo jobs an empty store gets
record PlatformOptions(DataFolder data, Ports ports, int demoJobs, Indexing indexing) {

  PlatformOptions {
    if (demoJobs < 0 || demoJobs > 10_000_000) {
      throw new LocalException("--jobs must be 0 to 10000000, but was " + demoJobs);
    }
  }
}
