package dev.shigoto.alerts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerAddressTest {

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.jp,                 587, REQUIRED",
    "smtps://user:p%40ss@mail.example.jp,    465, FROM_START",
    "smtp+plain://localhost:1025,            1025, NONE"
  })
  void an_address_says_how_secret_the_conversation_is(
      String url, int port, MailServerAddress.Tls tls) {
    MailServerAddress address = MailServerAddress.smtp(url);

    assertEquals(port, address.port());
    assertEquals(tls, address.tls());
    address.login().ifPresent(login -> assertEquals("p@ss", login.password().reveal()));
    assertTrue(!address.toString().contains("p@ss"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://mail.example.jp",
    "mail.example.jp:25",
    "smtp://user@mail.example.jp",
    "smtp://"
  })
  void what_is_no_address_to_send_to_is_refused(String url) {
    assertThrows(IllegalArgumentException.class, () -> MailServerAddress.smtp(url));
  }

  @ParameterizedTest
  @CsvSource({
    "imaps://user:p%40ss@mail.example.jp,    993,  FROM_START",
    "imap://user:p%40ss@mail.example.jp,     143,  REQUIRED",
    "imap+plain://user:p%40ss@localhost:3143, 3143, NONE"
  })
  void a_mailbox_is_named_likewise(String url, int port, MailServerAddress.Tls tls) {
    MailServerAddress address = MailServerAddress.imap(url);

    assertEquals(port, address.port());
    assertEquals(tls, address.tls());
    assertEquals("p@ss", address.login().orElseThrow().password().reveal());
    assertTrue(!address.toString().contains("p@ss"));
  }

  @ParameterizedTest
  @CsvSource({
    "imaps://mail.example.jp",
    "imaps://user@mail.example.jp",
    "pop3://user:password@mail.example.jp",
    "smtp://user:password@mail.example.jp",
    "imaps://user:password@mail.example.jp/Bounces"
  })
  void what_is_no_mailbox_is_refused(String url) {
    assertThrows(IllegalArgumentException.class, () -> MailServerAddress.imap(url));
  }
}
