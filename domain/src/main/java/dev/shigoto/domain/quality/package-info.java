/// How good is an ad for those who read it? {@link dev.shigoto.domain.quality.AdQuality} gives
/// points for what it tells, how current it is, whether it agrees with itself, and what it
/// discloses; they add up to at most 100, and each part says in Japanese what is missing.
///
/// The figure says nothing of the job. What depends on the day is a part of its own: an index keeps
/// {@link dev.shigoto.domain.quality.Quality#timeless}, or its documents would age without any
/// change.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.quality;
