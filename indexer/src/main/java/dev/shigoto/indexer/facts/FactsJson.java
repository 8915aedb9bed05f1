package dev.shigoto.indexer.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.indextemplates.DocumentJson;
import dev.shigoto.indextemplates.IndexedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Ads and their facts in writing: as JSON, in which no two different ads look alike.
final class FactsJson {

  private FactsJson() {}

  static String content(JobAd ad) {
    try {
      return DocumentJson.MAPPER.writeValueAsString(ad);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ad " + ad.posting() + " has no JSON form", e);
    }
  }

  static byte[] bytes(IndexedFacts facts) {
    try {
      return DocumentJson.MAPPER.writeValueAsBytes(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON form of " + facts, e);
    }
  }

  static IndexedFacts facts(byte[] json) {
    try {
      return DocumentJson.MAPPER.readValue(json, IndexedFacts.class);
    } catch (IOException e) {
      throw new UncheckedIOException("what is remembered of an ad cannot be read", e);
    }
  }
}
