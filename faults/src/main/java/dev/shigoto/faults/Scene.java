package dev.shigoto.faults;

import java.net.URI;
import java.util.random.RandomGenerator;

/// Everything that a run works on, made for it and gone with it: indexer → gate → wire → engine.
record Scene(Stage stage, Stores stores, Wire wire, RejectingGate gate, Indexers indexers)
    implements AutoCloseable {

  static Scene open(Stage stage, Plan plan, RandomGenerator random) {
    Stores stores = new Stores(stage);
    Wire wire = new Wire(stage.engineUrl());
    RejectingGate gate = new RejectingGate(wire.url(), random);
    URI engine = plan.gated() ? gate.url() : wire.url();
    IndexerPlan indexer = plan.indexer(stores.databaseUrl(), engine, stores.names().prefix());
    return new Scene(stage, stores, wire, gate, new Indexers(indexer, stage.folder()));
  }

  @Override
  public void close() {
    try (stores;
        wire;
        gate) {
      indexers.close();
    }
  }
}
