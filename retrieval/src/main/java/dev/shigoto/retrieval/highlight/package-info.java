/// Where in a text do the words stand that were searched? [Highlighter] is the entrance. It reads
/// texts as the index does, but only those sentences in which a word may stand, and each once:
/// a [ReadableText] remembers. Knows nothing of the engine.
@org.jspecify.annotations.NullMarked
package dev.shigoto.retrieval.highlight;
