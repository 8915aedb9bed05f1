package dev.shigoto.alerts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.MailText;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A digest in windows of several widths, in a real browser. Pictures of it stay in `target/mails`.
class MailOnScreenIT {

  private static final Path PICTURES = Path.of("target", "mails");
  private static final Pattern MEASURED = Pattern.compile("data-measured=\"(\\d+) (\\d+) (\\d+)\"");
  private static final String LONG =
      "とても長い名前のお店".repeat(6) + "VeryLongWordWithoutAnyBlank".repeat(4);

  /// A window cannot be as narrow as a telephone, a frame can.
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><body style="margin:0">
      <iframe id="mail" style="width:%dpx;height:1400px;border:0" srcdoc="%s"></iframe>
      <script>
        addEventListener('load', () => {
          const mail = document.getElementById('mail').contentDocument;
          const sizes = [...mail.body.querySelectorAll('*')].map((it) => parseFloat(getComputedStyle(it).fontSize));
          const {scrollWidth, clientWidth} = mail.documentElement;
          document.documentElement.dataset.measured = `${scrollWidth} ${clientWidth} ${Math.floor(Math.min(...sizes))}`;
        });
      </script>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 640, 1280})
  void nothing_is_cut_off_or_too_small_to_read(int width) throws Exception {
    MailText mail = digest();
    Path page = folder.resolve("mail.html");
    Files.writeString(page, PAGE.formatted(width, attribute(mail.html())));
    Files.createDirectories(PICTURES);
    Path picture = PICTURES.resolve("digest-" + width + ".png").toAbsolutePath();

    chromium(page, "--screenshot=" + picture, "--window-size=" + Math.max(500, width) + ",1400");
    Matcher measured = MEASURED.matcher(chromium(page, "--dump-dom"));

    assertTrue(measured.find(), "the page was not measured");
    assertEquals(width, Integer.parseInt(measured.group(1)), "pixels that it takes");
    assertEquals(width, Integer.parseInt(measured.group(2)), "pixels that there are");
    assertTrue(Integer.parseInt(measured.group(3)) >= 12, "pixels of the smallest letters");
    assertTrue(Files.size(picture) > 0);
  }

  private static MailText digest() {
    AlertSettings usual = TestAlerts.settings(Cadence.DAILY, Caps.USUAL);
    AlertSettings named =
        new AlertSettings(
            LONG.substring(0, 100),
            usual.schedule(),
            usual.quiet(),
            usual.caps(),
            usual.language());
    return TestAlerts.mailWriter()
        .digest(
            MailWriterTest.saved(Wanted.search("{\"query\":\"カフェ 渋谷 未経験\"}"), named),
            List.of(MailWriterTest.job("渋谷のカフェスタッフ"), MailWriterTest.job(LONG)),
            1_234,
            new MailTokens(new LinkToken("A".repeat(43)), Optional.empty()));
  }

  private static String attribute(String html) {
    return html.replace("&", "&amp;").replace("\"", "&quot;");
  }

  /// What it prints.
  private String chromium(Path page, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("the browser did not end");
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  /// Skips the test where there is none; in CI that is a failure.
  private static Path browser() {
    Stream<Path> told = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    Stream<Path> onPath =
        Arrays.stream(System.getenv("PATH").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
    return Stream.concat(told, onPath)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing("no chromium on the PATH, nor in CHROMIUM"));
  }

  private static Path missing(String reason) {
    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
  }
}
