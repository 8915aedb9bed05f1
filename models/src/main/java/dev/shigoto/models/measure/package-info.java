/// How well does an embedder find what belongs together, alone and beside words? A
/// {@link dev.shigoto.models.measure.Finding} is queries with the one passage that answers each,
/// {@link dev.shigoto.models.measure.EmbedderMeasure} says how high it stands. Nothing here knows
/// how a model was made.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models.measure;
