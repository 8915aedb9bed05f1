package dev.shigoto.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;

/// The official image with the official plugins, as production builds it.
@EnabledIf(value = "dockerRuns", disabledReason = "no Docker to run the official OpenSearch image")
final class OfficialAnalyzerParityIT extends AnalyzerParityContract {

  private final GenericContainer<?> container =
      new GenericContainer<>(
              new ImageFromDockerfile().withDockerfile(Path.of("../docker/opensearch/Dockerfile")))
          .withEnv("discovery.type", "single-node")
          .withEnv("DISABLE_SECURITY_PLUGIN", "true")
          .withEnv("DISABLE_INSTALL_DEMO_CONFIG", "true")
          .withEnv("OPENSEARCH_JAVA_OPTS", "-Xmx512m")
          .withExposedPorts(9200)
          .waitingFor(Wait.forHttp("/_cluster/health").withStartupTimeout(Duration.ofMinutes(3)));

  static boolean dockerRuns() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @Override
  URI engineUrl() {
    container.start();
    return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(9200));
  }

  @AfterAll
  void stop() {
    container.stop();
  }
}
