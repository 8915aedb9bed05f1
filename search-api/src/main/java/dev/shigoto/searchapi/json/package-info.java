/// What does a caller get back? One record per JSON object of an answer, each with the `of` that
/// makes it from what retrieval found. Ids are texts, names are camelCase, and what a UI would have
/// to translate comes with a Japanese label.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.json;
