/// Which jobs fit this request, over HTTP? {@link dev.shigoto.searchapi.SearchApi} starts the
/// server: one file per family of routes, each a thin line from the request reader through
/// retrieval to the JSON of the answer. The search page among the resources uses nothing but the
/// same public API. Knows nothing of queries to the engine.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi;
