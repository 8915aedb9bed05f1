/// What did a seeker do with an answer? In the words of User Behavior Insights (UBI) 1.3, so that
/// what other tools collect can be taken in.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.event;
