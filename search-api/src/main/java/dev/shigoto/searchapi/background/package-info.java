/// What is done behind an answer: {@link dev.shigoto.searchapi.background.Backlog}.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.background;
