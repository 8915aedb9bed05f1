package dev.shigoto.domain.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The text of one dictionary file: a group per line, and comments that begin with #.
///
/// @param name for messages
record DictionaryFile(String name, String text) {

  private static final String ENDING = ".txt";

  static DictionaryFile builtIn(String name) {
    try (InputStream in = DictionaryFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("dictionary " + name + " is missing from the class path");
      }
      return new DictionaryFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + name, e);
    }
  }

  /// @throws DictionaryException if the file cannot be read as UTF-8 text
  static DictionaryFile of(Path path) {
    String name = path.getFileName().toString();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return new DictionaryFile(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new DictionaryException(List.of(path + " is not UTF-8 text"));
    } catch (IOException e) {
      throw new DictionaryException(List.of(path + " cannot be read: " + e.getMessage()));
    }
  }

  /// The dictionaries of a folder in the order of their names.
  ///
  /// @throws DictionaryException if there is no such folder
  static List<DictionaryFile> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(DictionaryFile::of)
          .toList();
    } catch (IOException e) {
      throw new DictionaryException(List.of(folder + " is no folder that can be read"));
    }
  }

  /// The groups; what is wrong with lines is added to `problems`.
  List<Group> groups(List<String> problems) {
    List<Group> groups = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        groups.add(GroupLine.read(line, name + " line " + (i + 1), problems));
      }
    }
    return groups;
  }

  /// Some editors begin a text file with a byte order mark.
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
