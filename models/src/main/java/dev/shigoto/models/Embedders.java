package dev.shigoto.models;

import java.util.Optional;

/// The embedders at hand. Callers do not close what they are lent.
public interface Embedders {

  /// The one that new vectors are made with.
  Embedder embedder();

  /// The one whose {@link Embedder#identity} this is; empty where it is not at hand.
  Optional<Embedder> embedder(String identity);

  /// `embedder` and no other.
  static Embedders only(Embedder embedder) {
    return new Embedders() {
      @Override
      public Embedder embedder() {
        return embedder;
      }

      @Override
      public Optional<Embedder> embedder(String identity) {
        return Optional.of(embedder).filter(it -> it.identity().equals(identity));
      }
    };
  }
}
