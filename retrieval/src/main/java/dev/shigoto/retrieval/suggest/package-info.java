/// Which words may somebody who is still typing be after? {@link
/// dev.shigoto.retrieval.suggest.Vocabulary} is what open jobs say, by all the ways in which that
/// may be typed. Nothing here asks the engine.
@org.jspecify.annotations.NullMarked
package dev.shigoto.retrieval.suggest;
