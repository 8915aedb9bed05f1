package dev.shigoto.models;

/// A part of a text, as a model reads it at once.
///
/// @param text which one it is of
/// @param place among the parts of that text, from 0
/// @param characters of the text that it is made of
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record TokenPassage(int text, int place, int characters, long[] ids) {}
