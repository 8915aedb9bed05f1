/// What could be asked for instead, so that more is found? {@link
/// dev.shigoto.retrieval.relaxation.Loosenings} makes looser queries of one, each by one change.
/// Nothing here asks the engine.
@org.jspecify.annotations.NullMarked
package dev.shigoto.retrieval.relaxation;
