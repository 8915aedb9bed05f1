package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The settings, analysis and mappings of a generation: the two JSON files, and the embedding
/// field that depends on the model.
final class JobsTemplate {

  /// Changes with every byte of the two files.
  static final String SCHEMA = sha256(read("settings.json"), read("mappings.json"));

  private JobsTemplate() {}

  /// The files as one `{"settings": …, "mappings": …}`, with the embedding field filled in.
  static ObjectNode with(VectorSettings vectors) {
    ObjectNode mappings = json("mappings.json");
    ObjectNode properties = (ObjectNode) mappings.get("properties");
    properties.set(Fields.EMBEDDING, DocumentJson.MAPPER.valueToTree(vectors.mapping()));
    ObjectNode template = DocumentJson.MAPPER.createObjectNode();
    template.set("settings", json("settings.json"));
    template.set("mappings", mappings);
    return template;
  }

  /// The analysis part of the settings.
  static ObjectNode analysis() {
    return (ObjectNode) json("settings.json").path("index").path("analysis");
  }

  private static ObjectNode json(String file) {
    try {
      return (ObjectNode) DocumentJson.MAPPER.readTree(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not JSON", e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = JobsTemplate.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List.of(parts).forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
