/// What does a Japanese job ad say? Each parser reads one thing (hours, place, stations,
/// conditions, skills) from an ad's words and leaves out what it does not understand.
/// Rules and word lists are resources beside the classes. Only the first {@link
/// dev.shigoto.domain.ad.AdText#LIMIT} characters of a text are read, and every pattern is bounded,
/// so that no ad can make a parser slow.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.ad;
