package dev.shigoto.indextemplates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/// The typed client of one engine, with its pool of connections.
public final class OpenSearchConnection implements AutoCloseable {

  private static final Timeout CONNECT = Timeout.ofSeconds(2);
  private static final Duration RESPONSE = Duration.ofSeconds(60);
  private static final int MAX_CONNECTIONS = 64;

  private final OpenSearchTransport transport;
  private final OpenSearchClient client;

  private OpenSearchConnection(OpenSearchTransport transport) {
    this.transport = transport;
    this.client = new OpenSearchClient(transport);
  }

  /// Opens nothing yet: an engine that is down shows at the first request.
  ///
  /// @param url for example `https://user:password@search.example:9200`
  public static OpenSearchConnection open(URI url) {
    return open(url, RESPONSE);
  }

  /// @param response how long an answer may take
  public static OpenSearchConnection open(URI url, Duration response) {
    HttpHost host = new HttpHost(url.getScheme(), url.getHost(), portOf(url));
    return new OpenSearchConnection(
        new InterruptedTransport(
            ApacheHttpClient5TransportBuilder.builder(host)
                .setMapper(new JacksonJsonpMapper(DocumentJson.MAPPER))
                .setRequestConfigCallback(
                    request -> request.setResponseTimeout(Timeout.of(response)))
                .setHttpClientConfigCallback(http -> withPool(withLogin(http, host, url)))
                .build()));
  }

  public OpenSearchClient client() {
    return client;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the connection to the engine", e);
    }
  }

  private static int portOf(URI url) {
    if (url.getHost() == null || url.getScheme() == null) {
      throw new IllegalArgumentException(
          "the engine's address must look like http://127.0.0.1:9200, but was "
              + withoutLogin(url));
    }
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return url.getScheme().equals("https") ? 443 : 80;
  }

  private static String withoutLogin(URI url) {
    return url.toString().replaceFirst("//[^/@]*@", "//***@");
  }

  private static HttpAsyncClientBuilder withPool(HttpAsyncClientBuilder http) {
    return http.setConnectionManager(
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(MAX_CONNECTIONS)
            .setMaxConnTotal(MAX_CONNECTIONS)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
            .build());
  }

  private static HttpAsyncClientBuilder withLogin(
      HttpAsyncClientBuilder http, HttpHost host, URI url) {
    if (url.getUserInfo() == null) {
      return http;
    }
    String[] login = url.getUserInfo().split(":", 2);
    char[] password = (login.length == 2 ? login[1] : "").toCharArray();
    var credentials = new BasicCredentialsProvider();
    credentials.setCredentials(
        new AuthScope(host), new UsernamePasswordCredentials(login[0], password));
    return http.setDefaultCredentialsProvider(credentials);
  }
}
