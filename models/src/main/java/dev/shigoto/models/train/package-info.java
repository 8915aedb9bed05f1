/// How is a model made? {@link dev.shigoto.models.train.EmbedderTrainer} learns an embedder from
/// texts that belong together, {@link dev.shigoto.models.train.RankerTrainer} a ranker from graded
/// rows. Both write a model folder, and write the same bytes for the same input and seed. Training
/// is plain Java; what it leaves behind is ONNX.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models.train;
