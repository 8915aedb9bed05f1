package dev.shigoto.models;

/// A text in a model's pieces.
///
/// @param ids of the pieces, as many as the model reads
/// @param cut whether the text has more than those
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Tokens(long[] ids, boolean cut) {}
