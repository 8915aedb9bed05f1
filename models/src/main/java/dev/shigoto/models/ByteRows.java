package dev.shigoto.models;

/// Vectors as bytes, each with its scale: a quarter of the memory of floats, and of what must come
/// from there.
final class ByteRows {

  private final byte[] values;
  private final float[] scales;
  private final int dimension;

  /// @param values the rows one after the other
  /// @param scales what each row is multiplied by
  ByteRows(byte[] values, float[] scales) {
    this.values = values;
    this.scales = scales;
    this.dimension = scales.length == 0 ? 0 : values.length / scales.length;
  }

  int count() {
    return scales.length;
  }

  int dimension() {
    return dimension;
  }

  void addTo(float[] sum, int row) {
    float scale = scales[row];
    int from = row * dimension;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += scale * values[from + d];
    }
  }
}
