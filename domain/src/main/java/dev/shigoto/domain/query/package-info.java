/// What is somebody looking for? {@link dev.shigoto.domain.query.JobQuery} is the only
/// representation of it; engines, matchers and tests compile it, none adds to it.
///
/// {@link dev.shigoto.domain.query.QueryText} reads the signs that were typed (OR, quotes, minus).
/// {@link dev.shigoto.domain.query.QueryUnderstanding} reads its words: each stage takes what it
/// knows out of a line, as filters or wishes, and what is left is searched in the words of ads.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.query;
