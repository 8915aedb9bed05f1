/// What else do ads call what a seeker typed? {@link
/// dev.shigoto.domain.dictionary.SeekersDictionary} answers from groups of words in text files
/// that anybody can edit: the built-in ones beside these classes, and those of a folder of the
/// operator.
///
/// A group says which words mean the same (ナース, 看護師), and of what a word is the general
/// name (看護職 of 看護師 and 准看護師). Files are checked as a whole when they are read: every
/// bad line is named, and none is used. Spellings that the analysis makes equal anyway (width,
/// case, サーバ and サーバー) are no matter of groups. Knows nothing of an engine; what is done
/// with other words is up to the caller.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.dictionary;
