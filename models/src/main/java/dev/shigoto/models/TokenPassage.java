package dev.shigoto.models;

/// A part of a text, as a model reads it at once.
///
/// @param text which one it is of
/// @param characters of the text that it is made of
/// @param weight of the part's direction in that of the text
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record TokenPassage(int text, int characters, double weight, long[] ids) {}
