package dev.shigoto.indextemplates;

/// Which state of a job an index holds.
///
/// @param id of the document; a job's id, unless somebody else wrote it
/// @param revision that the document says; 0 if it says none
/// @param version that the engine counts: the revision, unless somebody else wrote it
public record IndexedRevision(String id, long revision, long version) {}
