/// What is being asked? JSON bodies and query strings are read here and nowhere else, strictly:
/// an unknown name, a wrong type or a value out of range is reported with the name the caller
/// used, all faults of a request together. A query string is first brought into the shape of the
/// JSON body, so that both are read by the same lines.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.request;
