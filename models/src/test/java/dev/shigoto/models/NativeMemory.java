package dev.shigoto.models;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.util.Optional;
import java.util.stream.Stream;

/// What native code holds of this process's memory, as glibc counts it; no heap of Java's is in it.
@SuppressWarnings("restricted") // asks glibc itself
final class NativeMemory {

  private static final StructLayout MALLINFO2 =
      MemoryLayout.structLayout(
          Stream.of(
                  "arena",
                  "ordblks",
                  "smblks",
                  "hblks",
                  "hblkhd", // mapped apart
                  "usmblks",
                  "fsmblks",
                  "uordblks", // in use elsewhere
                  "fordblks",
                  "keepcost")
              .map(JAVA_LONG::withName)
              .toArray(MemoryLayout[]::new));

  private NativeMemory() {}

  /// In bytes; empty where it is not glibc that allocates.
  static Optional<Long> inUse() {
    return Linker.nativeLinker().defaultLookup().find("mallinfo2").map(NativeMemory::inUse);
  }

  private static long inUse(MemorySegment function) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info =
          (MemorySegment)
              Linker.nativeLinker()
                  .downcallHandle(function, FunctionDescriptor.of(MALLINFO2))
                  .invokeExact((SegmentAllocator) arena);
      return field(info, "hblkhd") + field(info, "uordblks");
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static long field(MemorySegment info, String name) {
    return info.get(JAVA_LONG, MALLINFO2.byteOffset(groupElement(name)));
  }
}
