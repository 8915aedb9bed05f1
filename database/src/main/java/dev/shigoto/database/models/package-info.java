/// Which model is in use, and which was? {@link dev.shigoto.database.models.ModelActivations} keeps
/// every change. {@link dev.shigoto.database.models.ServedVectors} keeps what models saw and gave.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.models;
