/// What does somebody mean who is still typing? {@link dev.shigoto.domain.typing.Sound} brings kana
/// and Latin letters, finished or not, to one spelling of how they sound; {@link
/// dev.shigoto.domain.typing.KeyboardSlip} reads what was typed in the wrong input mode. Nothing
/// here knows which words there are, nor how kanji are read.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.typing;
