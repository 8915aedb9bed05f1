/// What is somebody looking for? {@link dev.shigoto.domain.query.JobQuery} is the only
/// representation of it; engines, matchers and tests compile it, none adds to it.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.query;
