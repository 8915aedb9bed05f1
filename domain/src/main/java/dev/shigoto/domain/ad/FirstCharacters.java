package dev.shigoto.domain.ad;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters with which a match of a pattern may begin, learned as they are met: a text of one
/// character that does not match, and whose end the pattern has not run into, begins no match.
final class FirstCharacters {

  /// What such a pattern makes of a character depends on the one before it.
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<=|\\\\B");

  private static final int PAGE = 256;
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Pattern pattern;
  private final boolean any;
  private final byte[][] pages = new byte[Character.MAX_VALUE / PAGE + 1][];

  FirstCharacters(Pattern pattern) {
    this.pattern = pattern;
    this.any = LOOKS_BACK.matcher(pattern.pattern()).find();
  }

  /// Never false for the first character of a match.
  boolean mayBegin(char c) {
    if (any) {
      return true;
    }
    byte[] page = pages[c / PAGE];
    byte known = page == null ? UNKNOWN : page[c % PAGE];
    return (known == UNKNOWN ? learned(c) : known) == YES;
  }

  /// Threads that do not see what another has learned learn the same again.
  private byte learned(char c) {
    byte learned = learn(c);
    byte[] page = pages[c / PAGE];
    if (page == null) {
      page = new byte[PAGE];
      pages[c / PAGE] = page;
    }
    page[c % PAGE] = learned;
    return learned;
  }

  @SuppressWarnings("JdkObsolete") // whether more text could have matched is just what is asked
  private byte learn(char c) {
    Matcher probe = pattern.matcher(String.valueOf(c));
    return probe.lookingAt() || probe.hitEnd() ? YES : NO;
  }
}
