package dev.shigoto.embedded;

import java.net.URI;

final class EmbeddedAnalyzerParityIT extends AnalyzerParityContract {

  @Override
  URI engineUrl() {
    return TestStack.openSearchUrl();
  }
}
