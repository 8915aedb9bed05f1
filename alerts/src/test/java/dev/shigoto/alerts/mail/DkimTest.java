package dev.shigoto.alerts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.alert.MailAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks signatures by the letter of RFC 6376, with nothing of the library that made them.
class DkimTest {

  private static final Sender SENDER =
      new Sender("しごと", new MailAddress("jobs@example.jp"), "東京都千代田区1-1-1", "03-0000-0000");

  @Test
  void the_signature_covers_the_body_and_what_one_click_unsubscribe_needs(@TempDir Path folder)
      throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    Path pem = folder.resolve("dkim.pem");
    Files.writeString(
        pem,
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");

    String mail = mail(Dkim.of("example.jp", "s1", pem));

    String head = mail.substring(0, mail.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
    String signed = line(head, "DKIM-Signature");
    Map<String, String> tags =
        Arrays.stream(signed.split(": ", 2)[1].split(";"))
            .map(String::strip)
            .filter(tag -> tag.contains("="))
            .collect(Collectors.toMap(tag -> tag.split("=", 2)[0], tag -> tag.split("=", 2)[1]));
    List<String> names =
        Arrays.stream(tags.get("h").split(":"))
            .map(it -> it.strip().toLowerCase(Locale.ROOT))
            .toList();
    assertTrue(
        names.containsAll(List.of("from", "subject", "list-unsubscribe", "list-unsubscribe-post")),
        names::toString);
    assertEquals("relaxed/relaxed", tags.get("c"));
    assertEquals(
        digest(mail.substring(mail.indexOf("\r\n\r\n") + 4)), tags.get("bh").replaceAll("\\s", ""));
    StringBuilder data = new StringBuilder();
    names.stream()
        .filter(name -> has(head, name))
        .forEach(name -> data.append(relaxed(line(head, name))).append("\r\n"));
    data.append(relaxed(signed.replaceFirst("(; ?b=)[^;]*", "$1")));
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(keys.getPublic());
    check.update(data.toString().getBytes(StandardCharsets.US_ASCII));
    assertTrue(check.verify(Base64.getDecoder().decode(tags.get("b").replaceAll("\\s", ""))));
  }

  @Test
  void a_file_without_a_key_is_refused_and_not_told(@TempDir Path folder) throws Exception {
    Path pem = Files.writeString(folder.resolve("dkim.pem"), "secret but no key");

    var e = assertThrows(IllegalArgumentException.class, () -> Dkim.of("example.jp", "s1", pem));

    assertTrue(e.getMessage().startsWith(pem + " holds no RSA key"));
    assertTrue(!e.getMessage().contains("secret"));
  }

  private static String mail(Dkim dkim) {
    MailText text =
        new MailText(
            "新着求人",
            "<p>求人</p>",
            "求人",
            Optional.of(URI.create("https://example.jp/alerts/T/unsubscribe")));
    byte[] bytes =
        new MimeMail(SENDER, dkim)
            .bytes(text, new MailAddress("hanako@example.jp"), "one", Instant.EPOCH);
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static boolean has(String head, String name) {
    return head.lines().anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith(name + ":"));
  }

  private static String line(String head, String name) {
    return head.lines()
        .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .findFirst()
        .orElseThrow();
  }

  private static String relaxed(String line) {
    String[] parts = line.split(":", 2);
    return parts[0].strip().toLowerCase(Locale.ROOT)
        + ":"
        + parts[1].replaceAll("[ \t]+", " ").strip();
  }

  private static String digest(String body) throws Exception {
    String relaxed =
        body.replaceAll("[ \t]+\r\n", "\r\n").replaceAll("[ \t]+", " ").replaceAll("(\r\n)+\\z", "")
            + "\r\n";
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256")
                .digest(relaxed.getBytes(StandardCharsets.US_ASCII)));
  }
}
