/// In which words does a Japanese ad speak? [dev.shigoto.domain.ad.AdWords] holds an ad's fields in
/// the one spelling that all readers read ([dev.shigoto.domain.ad.AdText]), which knows for each
/// part the ad's own words. [dev.shigoto.domain.ad.Scan] and [dev.shigoto.domain.ad.Lexicon] find
/// patterns and known words in them: [dev.shigoto.domain.ad.Places] knows after one pass where a
/// text has which letters, [dev.shigoto.domain.ad.Sought] what every match of a pattern has, so
/// that most rules are ruled out before anything is tried. Only the first characters of a text
/// ([dev.shigoto.domain.ad.AdText#LIMIT]) are read, and every pattern is bounded, so that no ad can
/// make a reader slow. Knows nothing of what the words mean.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.ad;
