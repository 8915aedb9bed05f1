/// What is done behind answers: {@link dev.shigoto.searchapi.background.Backlog} deals with what
/// they leave, {@link dev.shigoto.searchapi.background.Looks} keep up with what others change.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.background;
