package dev.shigoto.indexer.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses to give more than so many bytes: what came small may unpack to anything.
final class LimitedInput extends FilterInputStream {

  private final long most;
  private long given;

  LimitedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    given += bytes;
    if (given > most) {
      throw new IOException("the content is larger than " + most + " bytes");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
