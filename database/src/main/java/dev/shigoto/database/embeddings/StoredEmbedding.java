package dev.shigoto.database.embeddings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A vector, and how many characters of its text went into it.
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record StoredEmbedding(float[] vector, int characters) {

  static StoredEmbedding of(byte[] floats, int characters) {
    float[] vector = new float[floats.length / Float.BYTES];
    ByteBuffer.wrap(floats).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return new StoredEmbedding(vector, characters);
  }

  byte[] floats() {
    ByteBuffer bytes =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return bytes.array();
  }
}
