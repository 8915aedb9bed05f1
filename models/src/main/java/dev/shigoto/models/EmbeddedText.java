package dev.shigoto.models;

/// A text's vector.
///
/// @param vector of length 1
/// @param characters of the text that had a part in it
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record EmbeddedText(float[] vector, int characters) {}
