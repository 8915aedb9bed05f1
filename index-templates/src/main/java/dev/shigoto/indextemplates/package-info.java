/// How is a job stored and analysed in the engine?
///
/// [dev.shigoto.indextemplates.JobDocument] is a job as the engine stores it;
/// [dev.shigoto.indextemplates.Fields] names every field of it.
/// [dev.shigoto.indextemplates.OpenSearchConnection] opens the typed client, and
/// [dev.shigoto.indextemplates.JobsIndex] creates generations and swaps the aliases that
/// [dev.shigoto.indextemplates.IndexNames] names. Analysis and mappings are the JSON files beside
/// these classes, sent as they are.
///
/// ```java
/// try (var connection = OpenSearchConnection.open(url)) {
///   var index = new JobsIndex(connection.client(), IndexNames.DEFAULT);
///   int generation = index.createGeneration(VectorSettings.lucene("my-model", 256));
///   // fill IndexNames.DEFAULT.generation(generation), then
///   index.swapTo(generation);
/// }
/// ```
///
/// Whoever writes through the write alias asks for `require_alias`, or a missing alias becomes an
/// index of that name. Knows nothing of queries, rows or models.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indextemplates;
