package dev.shigoto.indextemplates;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseCompletionFilter;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/// What the engine's official Kuromoji and ICU plugins offer, under their names and with their
/// settings and defaults. The one table from name to component: the in-JVM analyzers and the
/// plugin of the embedded node both read it.
public final class JapaneseComponents {

  public static final Map<String, Function<ComponentSettings, UnaryOperator<Reader>>> CHAR_FILTERS =
      Map.of(
          "icu_normalizer", JapaneseComponents::normalizedCharacters,
          "kuromoji_iteration_mark", JapaneseComponents::iterationMarks);

  public static final Map<String, Function<ComponentSettings, Supplier<Tokenizer>>> TOKENIZERS =
      Map.of(
          "kuromoji_tokenizer",
          JapaneseComponents::kuromoji,
          "icu_tokenizer",
          settings -> ICUTokenizer::new);

  public static final Map<String, Function<ComponentSettings, UnaryOperator<TokenStream>>>
      TOKEN_FILTERS =
          Map.of(
              "kuromoji_baseform", settings -> JapaneseBaseFormFilter::new,
              "kuromoji_part_of_speech", JapaneseComponents::partOfSpeech,
              "kuromoji_readingform", JapaneseComponents::reading,
              "kuromoji_stemmer", JapaneseComponents::katakanaStem,
              "kuromoji_number", settings -> JapaneseNumberFilter::new,
              "kuromoji_completion", JapaneseComponents::completion,
              "ja_stop", JapaneseComponents::stopWords,
              "icu_normalizer", JapaneseComponents::normalizedTokens,
              "icu_folding", settings -> ICUFoldingFilter::new,
              "icu_transform", JapaneseComponents::transform);

  private JapaneseComponents() {}

  private static UnaryOperator<Reader> normalizedCharacters(ComponentSettings settings) {
    Normalizer2.Mode mode =
        settings.text("mode").orElse("compose").equals("decompose")
            ? Normalizer2.Mode.DECOMPOSE
            : Normalizer2.Mode.COMPOSE;
    Normalizer2 form = form(settings, mode);
    return in -> new ICUNormalizer2CharFilter(in, form);
  }

  private static UnaryOperator<Reader> iterationMarks(ComponentSettings settings) {
    boolean kanji = settings.flag("normalize_kanji", true);
    boolean kana = settings.flag("normalize_kana", true);
    return in -> new JapaneseIterationMarkCharFilter(in, kanji, kana);
  }

  private static Supplier<Tokenizer> kuromoji(ComponentSettings settings) {
    JapaneseTokenizer.Mode mode =
        JapaneseTokenizer.Mode.valueOf(
            settings.text("mode").orElse("search").toUpperCase(Locale.ROOT));
    boolean noPunctuation = settings.flag("discard_punctuation", true);
    boolean noCompounds = settings.flag("discard_compound_token", false);
    UserDictionary dictionary = dictionary(settings.list("user_dictionary_rules"));
    return () -> new JapaneseTokenizer(dictionary, noPunctuation, noCompounds, mode);
  }

  private static @Nullable UserDictionary dictionary(List<String> rules) {
    try {
      return rules.isEmpty()
          ? null
          : UserDictionary.open(new StringReader(String.join("\n", rules)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a string in memory", e);
    }
  }

  private static UnaryOperator<TokenStream> partOfSpeech(ComponentSettings settings) {
    List<String> own = settings.list("stoptags");
    Set<String> tags = own.isEmpty() ? JapaneseAnalyzer.getDefaultStopTags() : Set.copyOf(own);
    return in -> new JapanesePartOfSpeechStopFilter(in, tags);
  }

  private static UnaryOperator<TokenStream> reading(ComponentSettings settings) {
    boolean romaji = settings.flag("use_romaji", false);
    return in -> new JapaneseReadingFormFilter(in, romaji);
  }

  private static UnaryOperator<TokenStream> katakanaStem(ComponentSettings settings) {
    int minimum = settings.text("minimum_length").map(Integer::parseInt).orElse(4);
    return in -> new JapaneseKatakanaStemFilter(in, minimum);
  }

  private static UnaryOperator<TokenStream> completion(ComponentSettings settings) {
    JapaneseCompletionFilter.Mode mode =
        JapaneseCompletionFilter.Mode.valueOf(
            settings.text("mode").orElse("index").toUpperCase(Locale.ROOT));
    return in -> new JapaneseCompletionFilter(in, mode);
  }

  private static UnaryOperator<TokenStream> stopWords(ComponentSettings settings) {
    List<String> own = settings.list("stopwords");
    CharArraySet words =
        own.isEmpty() ? JapaneseAnalyzer.getDefaultStopSet() : new CharArraySet(own, false);
    return in -> new StopFilter(in, words);
  }

  private static UnaryOperator<TokenStream> normalizedTokens(ComponentSettings settings) {
    Normalizer2 form = form(settings, Normalizer2.Mode.COMPOSE);
    return in -> new ICUNormalizer2Filter(in, form);
  }

  private static UnaryOperator<TokenStream> transform(ComponentSettings settings) {
    Transliterator rules = Transliterator.getInstance(settings.text("id").orElse("Null"));
    return in -> new ICUTransformFilter(in, rules);
  }

  private static Normalizer2 form(ComponentSettings settings, Normalizer2.Mode mode) {
    return Normalizer2.getInstance(null, settings.text("name").orElse("nfkc_cf"), mode);
  }
}
