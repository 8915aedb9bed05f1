package dev.shigoto.indextemplates;

import java.io.Reader;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/// Character filters, a tokenizer and token filters, in that order.
final class ChainAnalyzer extends Analyzer {

  private final List<UnaryOperator<Reader>> charFilters;
  private final Supplier<Tokenizer> tokenizer;
  private final List<UnaryOperator<TokenStream>> filters;

  ChainAnalyzer(
      List<UnaryOperator<Reader>> charFilters,
      Supplier<Tokenizer> tokenizer,
      List<UnaryOperator<TokenStream>> filters) {
    this.charFilters = List.copyOf(charFilters);
    this.tokenizer = tokenizer;
    this.filters = List.copyOf(filters);
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    Reader filtered = reader;
    for (UnaryOperator<Reader> charFilter : charFilters) {
      filtered = charFilter.apply(filtered);
    }
    return filtered;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = tokenizer.get();
    TokenStream tokens = source;
    for (UnaryOperator<TokenStream> filter : filters) {
      tokens = filter.apply(tokens);
    }
    return new TokenStreamComponents(source, tokens);
  }
}
