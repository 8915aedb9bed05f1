package dev.shigoto.retrieval.request;

/// What is wrong with one field.
///
/// @param field where it stands in the request, for example `filters.pay.min`
/// @param message says the value and what would be right
public record FieldError(String field, String message) {}
