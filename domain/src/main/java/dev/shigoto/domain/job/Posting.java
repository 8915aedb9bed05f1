package dev.shigoto.domain.job;

/// One appearance of a job at a source; the pair is unique.
///
/// @param source the feed's name, for example `hellowork`
/// @param externalId the job's number at that source
public record Posting(String source, String externalId) {

  public Posting {
    if (source.isBlank()) {
      throw new IllegalArgumentException("source must not be blank");
    }
    if (externalId.isBlank()) {
      throw new IllegalArgumentException("external id must not be blank");
    }
  }

  @Override
  public String toString() {
    return source + "/" + externalId;
  }
}
