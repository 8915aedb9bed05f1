/// How does long work tell how far it is? It reports to a {@link
/// dev.shigoto.domain.progress.Progress} and does not know whether that is a terminal or a log.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.progress;
