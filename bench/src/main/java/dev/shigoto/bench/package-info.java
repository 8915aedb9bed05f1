/// How fast, against whom? {@link dev.shigoto.bench.Benchmarks} runs one benchmark by name.
///
/// No figure here stands alone: what is measured runs in turn with a reference inside one run
/// ({@link dev.shigoto.bench.PairedRun}), and only their ratio is a result, because absolute times
/// on shared machines are not stable. A benchmark first proves that its arms do the same work.
@org.jspecify.annotations.NullMarked
package dev.shigoto.bench;
