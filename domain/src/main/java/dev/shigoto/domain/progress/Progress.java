package dev.shigoto.domain.progress;

/// Is told how far a long piece of work is. Calls come from one thread at a time.
public interface Progress {

  Progress NONE = (task, done, total) -> {};

  /// @param task what is being done, for example "indexing jobs"
  /// @param done items finished so far
  /// @param total items in all; negative while unknown
  void at(String task, long done, long total);
}
