/// How is a search written as JSON? {@link dev.shigoto.retrieval.request.SearchReader} reads it,
/// strictly: an unknown name, a wrong type or a value out of range is reported with the name the
/// caller used, all faults of a request together. {@link
/// dev.shigoto.retrieval.request.SearchedJson} writes it, so that what was asked once, or saved, is
/// read again by the same lines.
@org.jspecify.annotations.NullMarked
package dev.shigoto.retrieval.request;
