/// Which occupation does an ad offer, and at which level? {@link
/// dev.shigoto.domain.occupation.OccupationReader} reads it from the title, where that says nothing
/// from the description, and leaves open what neither says. Its classes are those of the built-in
/// catalogue ({@link dev.shigoto.domain.occupation.Occupations}) or of a table of 厚生労働省編職業分類
/// ({@link dev.shigoto.domain.occupation.OccupationTable}). Knows nothing of vectors: who has them
/// hands in an {@link dev.shigoto.domain.occupation.OccupationByMeaning}.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.occupation;
