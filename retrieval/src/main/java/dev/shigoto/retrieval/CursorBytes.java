package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// The parts of a cursor, one after the other. Numbers have seven bits to a byte, the lowest first;
/// ids are differences to the one before.
final class CursorBytes {

  private static final int VERSION = 2;

  /// Both legs' windows.
  private static final int MOST_RANKED = 2 * Retriever.WINDOW;

  private static final int MOST_SHOWN = Cursor.FURTHEST + SearchRequest.MAX_SIZE;
  private static final int BY_WORDS = 1;
  private static final int BY_MEANING = 2;
  private static final int MARKS = 2; // bits

  private CursorBytes() {}

  static void write(Cursor cursor, DataOutputStream out) throws IOException {
    out.writeByte(VERSION);
    out.writeUTF(cursor.search());
    out.writeLong(cursor.issuedAt().toEpochMilli());
    out.writeLong(ChronoUnit.NANOS.between(Instant.EPOCH, cursor.rankedAt()));
    out.writeBoolean(cursor.total().relation() == Total.Relation.EQ);
    number(cursor.total().value(), out);
    number(cursor.newest().orElse(0), out);
    window(cursor.window(), out);
    number(cursor.passed(), out);
    shown(cursor.shown(), out);
  }

  private static void window(Window window, DataOutputStream out) throws IOException {
    number(window.size(), out);
    long before = 0;
    for (Window.Entry entry : window.entries()) {
      long id = entry.id().value();
      long step = id - before;
      long marks = (entry.byWords() ? BY_WORDS : 0) | (entry.byMeaning() ? BY_MEANING : 0);
      number(((step << 1) ^ (step >> (Long.SIZE - 1))) << MARKS | marks, out);
      before = id;
    }
  }

  private static void shown(Set<JobId> shown, DataOutputStream out) throws IOException {
    number(shown.size(), out);
    long before = 0;
    for (long id : shown.stream().mapToLong(JobId::value).sorted().toArray()) {
      number(id - before, out);
      before = id;
    }
  }

  private static void number(long value, DataOutputStream out) throws IOException {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  /// @throws IOException if it ends too early, or is compressed otherwise
  /// @throws IllegalArgumentException if a part cannot be what it ought to be
  static Cursor read(DataInputStream in) throws IOException {
    if (in.readByte() != VERSION) {
      throw new IllegalArgumentException("another version");
    }
    try {
      return parts(in);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no moment", e);
    }
  }

  private static Cursor parts(DataInputStream in) throws IOException {
    String search = in.readUTF();
    Instant issuedAt = Instant.ofEpochMilli(in.readLong());
    Instant rankedAt = Instant.EPOCH.plusNanos(in.readLong());
    boolean exact = in.readBoolean();
    long counted = number(in);
    Total total = exact ? Total.exactly(counted) : Total.atLeast(counted);
    long newest = number(in);
    Window window = window(in);
    int passed = count(in, window.size());
    return new Cursor(
        search,
        issuedAt,
        rankedAt,
        total,
        window,
        passed,
        shown(in),
        newest == 0 ? OptionalLong.empty() : OptionalLong.of(newest));
  }

  private static Window window(DataInputStream in) throws IOException {
    int size = count(in, MOST_RANKED);
    List<Window.Entry> entries = new ArrayList<>(size);
    long id = 0;
    for (int i = 0; i < size; i++) {
      long packed = number(in);
      long step = packed >>> MARKS;
      id += (step >>> 1) ^ -(step & 1);
      entries.add(
          new Window.Entry(new JobId(id), (packed & BY_WORDS) != 0, (packed & BY_MEANING) != 0));
    }
    return new Window(entries);
  }

  private static Set<JobId> shown(DataInputStream in) throws IOException {
    int size = count(in, MOST_SHOWN);
    Set<JobId> shown = HashSet.newHashSet(size);
    long id = 0;
    for (int i = 0; i < size; i++) {
      id += number(in);
      shown.add(new JobId(id));
    }
    return shown;
  }

  private static int count(DataInputStream in, int most) throws IOException {
    long count = number(in);
    if (count < 0 || count > most) {
      throw new IllegalArgumentException("a list of " + count);
    }
    return (int) count;
  }

  private static long number(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = in.readByte();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }
}
