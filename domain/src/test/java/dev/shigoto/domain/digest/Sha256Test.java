package dev.shigoto.domain.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /// From FIPS 180-4's examples.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void is_the_published_hash() {
    assertEquals(ABC, Sha256.of("abc").hex());
    assertEquals(ABC, Sha256.of("abc".getBytes(UTF_8)).hex());
    assertArrayEquals(HexFormat.of().parseHex(ABC), Sha256.of("abc").bytes());
    assertEquals(ABC.substring(0, 16), Sha256.of("abc").hex(8));
  }

  @Test
  void parts_are_hashed_as_one_content() {
    assertEquals(ABC, Sha256.start().add("a").add("bc").hex());
  }

  @Test
  void split_parts_differ_from_others_with_the_same_letters() {
    assertEquals(Sha256.of("a\0bc").hex(), Sha256.start().add("a").split().add("bc").hex());
  }
}
