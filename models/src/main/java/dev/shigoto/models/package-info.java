/// What does this text mean, as numbers? And which of these jobs first? A model is a folder: a
/// `manifest.json` ({@link dev.shigoto.models.ModelManifest}) and the files it names. {@link
/// dev.shigoto.models.ModelRegistry} opens the bundled ones and those of a folder and lends {@link
/// dev.shigoto.models.Embedder}s and {@link dev.shigoto.models.Ranker}s. Knows nothing of engines,
/// queries or features' meaning; never goes to the network.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models;
