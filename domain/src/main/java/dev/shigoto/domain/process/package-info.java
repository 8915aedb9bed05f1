/// How does a process end? By closing what it opened: see {@link
/// dev.shigoto.domain.process.Shutdown}.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.process;
