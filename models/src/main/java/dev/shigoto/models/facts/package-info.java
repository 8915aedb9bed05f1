/// With what are the facts of ads read? [dev.shigoto.models.facts.FactFiles] puts the readers of
/// the domain together with an embedder and an operator's tables.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models.facts;
