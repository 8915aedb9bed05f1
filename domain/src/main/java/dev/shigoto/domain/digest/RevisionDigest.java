package dev.shigoto.domain.digest;

import dev.shigoto.domain.job.JobId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A number of 40 bits for one state of one job: the first five bytes of the MD5 of `id:revision`.
/// The database's function `revision_digest` computes the same.
public final class RevisionDigest {

  private static final int BYTES = 5;

  private RevisionDigest() {}

  /// From 0 to 2^40 - 1, so that the sum over a bucket is exact in a `double` too.
  public static long of(JobId id, long revision) {
    byte[] hash = md5((id + ":" + revision).getBytes(StandardCharsets.US_ASCII));
    long digest = 0;
    for (int i = 0; i < BYTES; i++) {
      digest = (digest << 8) | (hash[i] & 0xff);
    }
    return digest;
  }

  private static byte[] md5(byte[] content) {
    try {
      return MessageDigest.getInstance("MD5").digest(content); // no secret, only a good mixer
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
