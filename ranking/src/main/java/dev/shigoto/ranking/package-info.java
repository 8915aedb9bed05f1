/// Which of these jobs first, and why? `Fusion` joins the legs' candidates into one list,
/// `Reranker` orders its top by a model, `Explainer` says what each feature added. Knows nothing of
/// engines: candidates come in as values.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking;
