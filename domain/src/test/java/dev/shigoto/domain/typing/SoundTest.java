package dev.shigoto.domain.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

  @ParameterizedTest
  @CsvSource({
    "エンジニア, enjinia",
    "えんじにあ, enjinia",
    "ｴﾝｼﾞﾆｱ, enjinia",
    "enzinia, enjinia",
    "ＥＮＪＩＮＩＡ, enjinia",
    "ennjinia, enjinia",
    "enjinia-, enjinia",
    "トウキョウ, tokyo",
    "toukyou, tokyo",
    "tokyo, tokyo",
    "トーキョー, tokyo",
    "しゃいん, shain",
    "syain, shain",
    "shain, shain",
    "つうやく, tsuyaku",
    "tuuyaku, tsuyaku",
    "hudousann, fudosan",
    "フドウサン, fudosan",
    "ちゅうおう, chuo",
    "tyuuou, chuo",
    "にっぽり, nippori",
    "nippori, nippori",
    "まっちゃ, maccha",
    "しんばし, shinbashi",
    "shimbashi, shinbashi",
    "sinnbasi, shinbashi",
    "こんな, kona",
    "konna, kona",
    "konnna, kona",
    "ケンイチ, kenichi",
    "ken'ichi, kenichi",
    "パーティー, pati",
    "ヴィーガン, bigan",
    "ビーガン, bigan",
    "viigann, bigan",
    "てnしょく, tenshoku",
    "かいごぅ, kaigo",
    "ぢょし, joshi",
    "づけ, zuke",
    "2トン, 2ton",
    "ウェブ, uebu",
    "webu, uebu",
    "ファイナンス, fainansu",
    "チェック, chekku",
    "chekku, chekku",
    "matcha, maccha",
    "mattya, maccha"
  })
  void spellings_of_one_sound_meet(String typed, String sound) {
    assertEquals(sound, Sound.of(typed).letters());
  }

  @ParameterizedTest
  @CsvSource({
    "えんj, エンジニア",
    "enj, エンジニア",
    "enz, エンジニア",
    "かんg, 看護:カンゴ",
    "kann, 看護:カンゴ",
    "kang, 看護:カンゴ",
    "sy, シャイン",
    "しゃいn, シャイン",
    "ty, チュウオウ",
    "t, チュウオウ",
    "t, ツウヤク",
    "ts, ツウヤク",
    "h, フドウサン",
    "にっp, ニッポリ",
    "nipp, ニッポリ",
    "matt, マッチャ",
    "matc, マッチャ",
    "shim, シンバシ",
    "d, ヂョシ",
    "jy, ジョシ",
    "c, カフェ",
    "v, ビーガン",
    "きょ, キョウト",
    "toukyo, トウキョウ",
    "tok, トウキョウ",
    "k, カイゴ",
    "かんごじ, カンゴジョシュ",
    "えいぎ, エイギョウ",
    "き, キャリア"
  })
  void a_beginning_is_a_beginning_of_what_it_becomes(String typed, String word) {
    String sound = Sound.of(word.substring(word.indexOf(':') + 1)).letters();

    List<String> beginnings = Sound.of(typed).beginnings();

    assertTrue(beginnings.stream().anyMatch(sound::startsWith), beginnings + " of " + sound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"かいごふくしし", "システムエンジニア", "きょうとし", "にほんばし", "がっこうじむ", "しんおおくぼ"})
  void every_beginning_in_kana_is_a_beginning_of_the_sound(String word) {
    for (int end = 1; end <= word.length(); end++) {
      String sound = Sound.of(word).letters();
      Sound typed = Sound.of(word.substring(0, end));
      assertTrue(
          sound.startsWith(typed.letters()) || beginsOne(sound, typed), word.substring(0, end));
    }
  }

  private static boolean beginsOne(String sound, Sound typed) {
    return typed.beginnings().stream().anyMatch(sound::startsWith);
  }

  @Test
  void signs_and_kanji_are_silent() {
    assertEquals("", Sound.of("介護・★").letters());
    assertTrue(Sound.of("かいご").isWhole());
  }
}
