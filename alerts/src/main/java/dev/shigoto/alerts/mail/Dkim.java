package dev.shigoto.alerts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/// Signs mails by DKIM (RFC 6376), with what one-click unsubscribe needs signed (RFC 8058, 4).
public final class Dkim implements Signature {

  private final String domain;
  private final String selector;
  private final RSAPrivateKey key;

  private Dkim(String domain, String selector, RSAPrivateKey key) {
    this.domain = domain;
    this.selector = selector;
    this.key = key;
  }

  /// @param pem an RSA key as PKCS #8, `-----BEGIN PRIVATE KEY-----`
  /// @throws IllegalArgumentException if the file holds no such key; its content is not told
  public static Dkim of(String domain, String selector, Path pem) {
    try {
      String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
      PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text));
      RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
      return new Dkim(domain, selector, key);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          pem + " holds no RSA key in PKCS #8 form (BEGIN PRIVATE KEY)", e);
    }
  }

  /// A signer belongs to one thread.
  @Override
  public MimeMessage signed(MimeMessage message) throws MessagingException {
    try {
      DkimSigner signer = new DkimSigner(domain, selector, key);
      signer.setHeaderCanonicalization(Canonicalization.RELAXED);
      signer.setBodyCanonicalization(Canonicalization.RELAXED);
      signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
      signer.setCheckDomainKey(false); // DNS is the operator's to set, not ours to ask each time
      signer.setLengthParam(false);
      signer.addHeaderToSign("List-Unsubscribe");
      signer.addHeaderToSign("List-Unsubscribe-Post");
      return new DkimMessage(message, signer);
    } catch (DkimException e) {
      throw new MessagingException("cannot be signed", e);
    }
  }
}
