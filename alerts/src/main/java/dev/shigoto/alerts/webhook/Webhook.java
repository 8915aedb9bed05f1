package dev.shigoto.alerts.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Where digests are told, and how the receiver knows that it was us: the signature of Standard
/// Webhooks 1.0 (standardwebhooks.com).
///
/// @param key for HMAC-SHA256
public record Webhook(URI address, SecretKey key) {

  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  /// Reads a secret as Standard Webhooks writes it.
  ///
  /// @throws IllegalArgumentException unless it is `whsec_` and 24 to 64 bytes in base64
  public static SecretKey key(String secret) {
    byte[] bytes = secret.startsWith(PREFIX) ? decoded(secret) : new byte[0];
    if (bytes.length < SHORTEST || bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "a secret begins with %s, and %d to %d bytes in base64 follow"
              .formatted(PREFIX, SHORTEST, LONGEST));
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  private static byte[] decoded(String secret) {
    try {
      return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /// The value of `webhook-signature`.
  String signature(String id, Instant sent, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String signed = id + "." + sent.getEpochSecond() + "." + body;
      byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /// Says nothing of the key.
  @Override
  public String toString() {
    return "webhook at " + address.getHost();
  }
}
