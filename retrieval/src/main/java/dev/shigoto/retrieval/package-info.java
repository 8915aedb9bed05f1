/// Which jobs match this query? `JobSearch` is the entrance: it compiles a query for the engine,
/// asks both legs in one round trip, has the candidates ranked and fetches the page. It only ever
/// reads, and knows nothing of HTTP or of the database.
@org.jspecify.annotations.NullMarked
package dev.shigoto.retrieval;
