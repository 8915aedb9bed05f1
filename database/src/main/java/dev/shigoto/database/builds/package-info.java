/// How far has the build of an index come? {@link dev.shigoto.database.builds.BuildLog} keeps the
/// ranges of jobs that were loaded, so that an interrupted build goes on.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.builds;
