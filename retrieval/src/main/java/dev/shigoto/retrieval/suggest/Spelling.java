package dev.shigoto.retrieval.suggest;

import java.util.List;

/// All the ways in which a term may be typed.
///
/// @param written in folded letters
/// @param sounds as {@link dev.shigoto.domain.typing.Sound} has them
record Spelling(List<Key> written, List<Key> sounds) {

  Spelling {
    written = List.copyOf(written);
    sounds = List.copyOf(sounds);
  }
}
