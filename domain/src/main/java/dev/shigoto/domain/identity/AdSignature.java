package dev.shigoto.domain.identity;

import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Occupation;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.stream.LongStream;

/// What of an ad tells whether another one offers the same opening, in a few hundred bytes.
///
/// @param occupation the code of its class; empty where unknown
/// @param grades of staff that its text names in brackets
/// @param text as it is written
/// @param words that it uses, however it is written
public record AdSignature(
    EmployerName employer,
    OpeningTitle title,
    String occupation,
    OpeningPlace place,
    OpeningTerms terms,
    NavigableSet<String> grades,
    TextSketch text,
    TextSketch words) {

  /// Grows whenever the signature of an ad or the rule changes, so that what is stored is made
  /// anew.
  public static final int VERSION = 1;

  public static AdSignature of(JobAd ad) {
    OpeningText text = OpeningText.of(ad);
    return new AdSignature(
        EmployerName.of(ad.employer().name()),
        OpeningTitle.of(ad.title()),
        ad.occupation().map(Occupation::code).orElse(""),
        OpeningPlace.of(ad.place()),
        OpeningTerms.of(ad),
        text.grades(),
        TextSketch.of(TextPieces.runs(text.letters()), Hash.of(text.letters())),
        TextSketch.of(TextPieces.words(text.letters()), 0));
  }

  /// @throws IllegalArgumentException if `bytes` were not made by [#bytes] of this version
  public static AdSignature of(byte[] bytes) {
    return SignatureBytes.read(bytes);
  }

  /// A form to store, the same for equal ads.
  public byte[] bytes() {
    return SignatureBytes.write(this);
  }

  /// Whether the ads of both offer the same opening, were they of one source or of two.
  public boolean isOfOpeningOf(AdSignature other) {
    return SameOpening.test(this, other);
  }

  /// Two ads of one opening have one of these in common, and few others do: parts of the text with
  /// the place and the pay, or the employer with either of title, place and pay, or the whole text
  /// with the title (locality-sensitive hashing in bands).
  public long[] keys() {
    long where = Hash.of(place.prefecture());
    long pay = terms.pay().map(it -> Hash.of(Hash.of(it.unit().name()), it.min())).orElse(0L);
    long here = Hash.of(where, pay);
    LongStream keys = LongStream.of(Hash.of(Hash.of(1, Hash.of(title.work())), text.digest()));
    if (employer.isKnown()) {
      long name = Hash.of(employer.letters());
      keys =
          LongStream.concat(
              keys,
              LongStream.of(
                  Hash.of(Hash.of(2, name), here),
                  Hash.of(Hash.of(3, name), Hash.of(title.work()))));
    }
    return LongStream.concat(keys, bands(here)).toArray();
  }

  private LongStream bands(long here) {
    int[] bands = text.bands();
    return text.isEmpty()
        ? LongStream.empty()
        : LongStream.range(0, bands.length).map(i -> Hash.of(Hash.of(4 + i, here), bands[(int) i]));
  }

  /// A number for the words of the ad: two postings of one number have the same text.
  public long wording() {
    return Hash.of(Hash.of(title.work()), text.digest());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdSignature it && Arrays.equals(bytes(), it.bytes());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(wording());
  }
}
