/// Which model is in use, and which was? {@link dev.shigoto.database.models.ModelActivations} keeps
/// every change.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.models;
