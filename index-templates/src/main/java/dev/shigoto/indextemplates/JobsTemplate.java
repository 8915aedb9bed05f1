package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The settings, analysis and mappings of a generation: the two JSON files, and the embedding
/// field that depends on the model.
final class JobsTemplate {

  /// Changes with every byte of the two JSON files.
  static final String SCHEMA = sha256(read("settings.json"), read("mappings.json"));

  /// Changes with every byte of the dictionary.
  static final String DICTIONARY = sha256(read("dictionary.txt"));

  private JobsTemplate() {}

  /// The files as one `{"settings": …, "mappings": …}`, with the embedding field filled in.
  static ObjectNode with(VectorSettings vectors) {
    ObjectNode mappings = json("mappings.json");
    ObjectNode properties = (ObjectNode) mappings.get("properties");
    properties.set(Fields.EMBEDDING, DocumentJson.MAPPER.valueToTree(vectors.mapping()));
    ObjectNode template = DocumentJson.MAPPER.createObjectNode();
    template.set("settings", settings());
    template.set("mappings", mappings);
    return template;
  }

  /// The fields as the file has them, without the embedding.
  static JsonNode fields() {
    return json("mappings.json").path("properties");
  }

  /// The analysis part of the settings.
  static JsonNode analysis() {
    return settings().at("/index/analysis");
  }

  /// The dictionary goes to every Kuromoji tokenizer; they must cut alike.
  private static ObjectNode settings() {
    ObjectNode settings = json("settings.json");
    settings.at("/index/analysis/tokenizer").forEach(JobsTemplate::addDictionary);
    return settings;
  }

  private static void addDictionary(JsonNode tokenizer) {
    var rules = ((ObjectNode) tokenizer).putArray("user_dictionary_rules");
    new String(read("dictionary.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(rules::add);
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
    Sha256 hash = Sha256.start();
    List.of(parts).forEach(hash::add);
    return hash.hex(8);
  }
}
