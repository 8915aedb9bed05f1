/// What was made of a content before? {@link dev.shigoto.database.derivations.Derivations} keeps
/// results by the hash of all that they depend on. Knows nothing of jobs or models.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.derivations;
