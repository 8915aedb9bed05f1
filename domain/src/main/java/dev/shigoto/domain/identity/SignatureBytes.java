package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.PayUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Signatures as bytes. Texts are cut: what tells openings apart stands at their beginning.
final class SignatureBytes {

  private static final int LONGEST = 200;

  private SignatureBytes() {}

  static byte[] write(AdSignature signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(600);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(AdSignature.VERSION);
      text(out, signature.employer().name());
      text(out, signature.employer().branch());
      text(out, signature.title().work());
      texts(out, signature.title().marks());
      texts(out, signature.title().kinds());
      text(out, signature.occupation());
      text(out, signature.place().prefecture());
      text(out, signature.place().city());
      text(out, signature.place().address());
      terms(out, signature.terms());
      texts(out, signature.grades());
      sketch(out, signature.text());
      sketch(out, signature.words());
    } catch (IOException e) {
      throw new UncheckedIOException("memory took no bytes", e);
    }
    return bytes.toByteArray();
  }

  private static void terms(DataOutputStream out, OpeningTerms terms) throws IOException {
    out.writeUTF(terms.contract().name());
    out.writeUTF(terms.pay().map(it -> it.unit().name()).orElse(""));
    out.writeLong(terms.pay().map(OpeningPay::min).orElse(0L));
    out.writeLong(terms.pay().map(OpeningPay::max).orElse(0L));
    out.writeShort(Math.min(LONGEST, terms.hours().size()));
    for (int shift : terms.hours().stream().limit(LONGEST).toList()) {
      out.writeInt(shift);
    }
  }

  private static void sketch(DataOutputStream out, TextSketch text) throws IOException {
    out.writeInt(text.pieces());
    out.writeLong(text.digest());
    for (int band : text.bands()) {
      out.writeInt(band);
    }
    out.write(text.minima());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeUTF(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeShort(Math.min(LONGEST, texts.size()));
    for (String text : texts.stream().limit(LONGEST).toList()) {
      text(out, text);
    }
  }

  static AdSignature read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != AdSignature.VERSION) {
        throw new IllegalArgumentException("signature of version " + version);
      }
      return new AdSignature(
          new EmployerName(in.readUTF(), in.readUTF()),
          new OpeningTitle(in.readUTF(), texts(in), texts(in)),
          in.readUTF(),
          new OpeningPlace(in.readUTF(), in.readUTF(), in.readUTF()),
          terms(in),
          texts(in),
          sketch(in),
          sketch(in));
    } catch (IOException e) {
      throw new IllegalArgumentException("no signature: " + bytes.length + " bytes", e);
    }
  }

  private static OpeningTerms terms(DataInputStream in) throws IOException {
    EmploymentType contract = EmploymentType.valueOf(in.readUTF());
    String unit = in.readUTF();
    long min = in.readLong();
    long max = in.readLong();
    Optional<OpeningPay> pay =
        unit.isEmpty()
            ? Optional.empty()
            : Optional.of(new OpeningPay(PayUnit.valueOf(unit), min, max));
    NavigableSet<Integer> hours = new TreeSet<>();
    for (int left = in.readShort(); left > 0; left--) {
      hours.add(in.readInt());
    }
    return new OpeningTerms(contract, pay, hours);
  }

  private static TextSketch sketch(DataInputStream in) throws IOException {
    int pieces = in.readInt();
    long digest = in.readLong();
    int[] bands = new int[TextSketch.BANDS];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = in.readInt();
    }
    return new TextSketch(in.readNBytes(TextSketch.MINIMA), bands, pieces, digest);
  }

  private static NavigableSet<String> texts(DataInputStream in) throws IOException {
    NavigableSet<String> texts = new TreeSet<>();
    for (int left = in.readShort(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
