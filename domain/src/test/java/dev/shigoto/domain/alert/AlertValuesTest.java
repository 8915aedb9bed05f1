package dev.shigoto.domain.alert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertValuesTest {

  @Test
  void addresses_are_one_whatever_their_case() {
    assertEquals(
        new MailAddress("hanako.yamada+jobs@mail.example.co.jp"),
        new MailAddress(" Hanako.Yamada+Jobs@Mail.Example.CO.JP "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hanako",
        "@example.jp",
        "hanako@",
        "hanako@example",
        "a b@example.jp",
        "hanako@example.jp\r\nBcc: all@example.jp",
        "hanako@example.jp, taro@example.jp",
        "<hanako@example.jp>",
        "花子@example.jp",
        "hanako@-example.jp",
        "\"a\"@example.jp"
      })
  void what_is_no_plain_address_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new MailAddress(text));
  }

  @Test
  void an_employer_does_not_fill_a_mail_and_hidden_ones_are_not_taken_for_one() {
    List<String> ranked = List.of("A1", "A2", "A3", "B1", "?1", "?2", "?3", "A4", "C1");

    List<String> chosen = new Caps(6, 2).choose(ranked, job -> job.replaceAll("[?]?\\d", ""));

    assertEquals(List.of("A1", "A2", "B1", "?1", "?2", "?3"), chosen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "二\n行"})
  void a_name_is_one_line(String name) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AlertSettings(name, Schedule.USUAL, Optional.empty(), Caps.USUAL, Language.JA));
  }

  @Test
  void a_token_is_random_is_hashed_and_does_not_print() {
    LinkToken token = LinkToken.fresh(new SecureRandom());

    assertArrayEquals(token.hash(), new LinkToken(token.text()).hash());
    assertFalse(token.equals(LinkToken.fresh(new SecureRandom())));
    assertEquals("***", token.toString());
    assertThrows(IllegalArgumentException.class, () -> new LinkToken("../../etc/passwd"));
  }
}
