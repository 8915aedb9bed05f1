package dev.shigoto.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.NodeValidationException;

/// A single OpenSearch node in this JVM, on the loopback address. Its data stays in the folder.
public final class EmbeddedOpenSearch implements AutoCloseable {

  private final DataFolder folder;
  private final ClassPathNode node;
  private final URI url;

  private EmbeddedOpenSearch(DataFolder folder, ClassPathNode node) {
    this.folder = folder;
    this.node = node;
    int port =
        node.injector()
            .getInstance(HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .getPort();
    this.url = URI.create("http://127.0.0.1:" + port);
  }

  /// Starts the node and returns when its indices can be searched.
  ///
  /// @param dataFolder created if it is not there; a folder `opensearch` in it is used
  /// @param port for HTTP; 0 takes any free one
  /// @throws IllegalStateException if the port is taken or the folder is in use
  public static EmbeddedOpenSearch start(Path dataFolder, int port) {
    LoopbackPort.requireFree(port, "OpenSearch");
    EngineLog.quieten();
    DataFolder folder = DataFolder.lock(dataFolder, "opensearch");
    try {
      ClassPathNode node = new ClassPathNode(settings(folder.path(), port));
      node.start();
      awaitPrimaries(node);
      return new EmbeddedOpenSearch(folder, node);
    } catch (NodeValidationException | RuntimeException e) {
      folder.close();
      throw new IllegalStateException("OpenSearch did not start in " + folder.path(), e);
    }
  }

  /// For example `http://127.0.0.1:9200`.
  public URI url() {
    return url;
  }

  @Override
  public void close() {
    try {
      node.close();
      node.awaitClose(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close OpenSearch in " + folder.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      folder.close();
    }
  }

  /// A node answers before it has read its cluster state and opened its indices; until then it
  /// refuses searches.
  private static void awaitPrimaries(ClassPathNode node) {
    node.client()
        .admin()
        .cluster()
        .prepareHealth()
        .setWaitForYellowStatus()
        .setTimeout(TimeValue.timeValueMinutes(1))
        .get();
  }

  private static Settings settings(Path home, int port) {
    return Settings.builder()
        .put("path.home", home.toString())
        .put("cluster.name", "shigoto")
        .put("node.name", "shigoto")
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.type", "netty4")
        .put("http.port", port)
        // over the loopback address it costs time and saves nothing
        .put("http.compression", false)
        .put("transport.type", "netty4")
        .put("transport.port", 0)
        .put("action.auto_create_index", false)
        // a laptop's full disk must not turn the index read-only behind its user's back
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }
}
