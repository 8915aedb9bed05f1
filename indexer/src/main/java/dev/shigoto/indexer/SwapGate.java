package dev.shigoto.indexer;

import dev.shigoto.indextemplates.Generation;

/// Looks at a generation that is complete, before searches go to it.
public interface SwapGate {

  /// Lets everything pass.
  SwapGate OPEN = (inUse, built) -> {};

  /// @throws SwapRefusedException if `built` must not replace `inUse`; it is deleted then
  void examine(Generation inUse, Generation built);
}
