package dev.shigoto.indexer.embedding;

import dev.shigoto.models.EmbeddedText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A vector as it is remembered: how many characters of its text went into it, as an integer in
/// network order, and its floats, the least byte first.
final class StoredEmbedding {

  private StoredEmbedding() {}

  static byte[] bytes(EmbeddedText text) {
    float[] vector = text.vector();
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + vector.length * Float.BYTES);
    bytes.putInt(text.characters());
    bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(vector);
    return bytes.array();
  }

  static EmbeddedText text(byte[] stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored);
    int characters = bytes.getInt();
    float[] vector = new float[bytes.remaining() / Float.BYTES];
    bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return new EmbeddedText(vector, characters);
  }
}
