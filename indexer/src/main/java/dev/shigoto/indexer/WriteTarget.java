package dev.shigoto.indexer;

import dev.shigoto.models.Embedder;

/// An index to write to.
///
/// @param embedder whose vectors it holds
record WriteTarget(String index, Embedder embedder) {}
