/// Where is the truth kept? In PostgreSQL, opened by {@link dev.shigoto.database.Database}, which
/// migrates it and hands out the jobs and the queue of their changes. Knows nothing of the search
/// engine, of feeds or of models.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database;
