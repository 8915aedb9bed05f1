/// How does a file of ads that somebody hands us become rows?
/// [dev.shigoto.indexer.file.JobImport] reads it line by line, whatever its size, stores what
/// can be read and writes every other line into a file with the reason.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.file;
