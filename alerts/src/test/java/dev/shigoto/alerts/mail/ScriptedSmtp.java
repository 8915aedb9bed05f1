package dev.shigoto.alerts.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A mail server that answers each command as it is told, to play the faults of real ones.
final class ScriptedSmtp implements AutoCloseable {

  /// An answer that never comes.
  static final String SILENCE = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());

  /// @param answers by the beginning of a command; `.` is the end of a mail
  ScriptedSmtp(Map<String, String> answers) {
    this.answers = answers;
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  MailServerAddress address() {
    return MailServerAddress.smtp("smtp+plain://127.0.0.1:" + socket.getLocalPort());
  }

  List<String> bodies() {
    return bodies;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> talk(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void talk(Socket client) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client, "220 test ESMTP");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!say(client, answer(line))) {
          in.readLine(); // until the other side gives up
          return;
        }
        if (line.equals("DATA") && answer(line).startsWith("354")) {
          bodies.add(mail(in));
          if (!say(client, answer("."))) {
            in.readLine();
            return;
          }
        }
      }
    } catch (IOException e) {
      // the other side has gone
    }
  }

  private static String mail(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private String answer(String line) {
    return answers.entrySet().stream()
        .filter(it -> line.startsWith(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(line.startsWith("DATA") ? "354 go on" : "250 fine");
  }

  private static boolean say(Socket client, String text) throws IOException {
    if (text.equals(SILENCE)) {
      return false;
    }
    client.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
