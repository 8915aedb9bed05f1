package dev.shigoto.indexer.connector;

import dev.shigoto.indexer.feed.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML document.
///
/// @param name in small letters, without its namespace
/// @param children their texts by their names
record XmlElement(String name, Map<String, String> children) {

  /// The elements with one of these names, one at a time. Closing the stream closes `document`; one
  /// that breaks off throws a FeedException.
  static Stream<XmlElement> named(Set<String> names, InputStream document) throws IOException {
    try {
      Reader reader = new Reader(names, factory().createXMLStreamReader(document));
      return Stream.generate(reader::next)
          .takeWhile(Optional::isPresent)
          .map(Optional::orElseThrow)
          .onClose(() -> close(document));
    } catch (XMLStreamException e) {
      throw new IOException("no XML: " + e.getMessage(), e);
    }
  }

  /// Document types and their entities are not read: they could name files and addresses.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void close(InputStream document) {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader {

    /// Characters of a child that are kept; the database refuses fewer.
    private static final int LONGEST = 200_000;

    private final Set<String> names;
    private final XMLStreamReader xml;
    private long read;

    Reader(Set<String> names, XMLStreamReader xml) {
      this.names = names;
      this.xml = xml;
    }

    Optional<XmlElement> next() {
      try {
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT && names.contains(name())) {
            XmlElement element = new XmlElement(name(), children());
            read++;
            return Optional.of(element);
          }
        }
        return Optional.empty();
      } catch (XMLStreamException e) {
        throw new FeedException(
            "the XML breaks off after " + read + " elements: " + e.getMessage(), e);
      }
    }

    private Map<String, String> children() throws XMLStreamException {
      Map<String, String> children = new LinkedHashMap<>();
      while (xml.next() != XMLStreamConstants.END_ELEMENT) {
        if (xml.isStartElement()) {
          String child = name();
          children.put(child, text());
        }
      }
      return children;
    }

    /// Of the element and those in it.
    private String text() throws XMLStreamException {
      StringBuilder text = new StringBuilder();
      for (int depth = 1; depth > 0; ) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
          default -> {}
        }
      }
      return text.toString().strip();
    }

    private void append(StringBuilder text) {
      if (text.length() < LONGEST) {
        text.append(xml.getText());
      }
    }

    private String name() {
      return xml.getLocalName().toLowerCase(Locale.ROOT);
    }
  }
}
