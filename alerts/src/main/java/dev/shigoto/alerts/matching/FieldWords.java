package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.FieldTypes;
import dev.shigoto.indextemplates.FieldTypes.FieldType;
import dev.shigoto.indextemplates.JapaneseAnalyzers;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// The words of each field, cut as the engine cuts them.
final class FieldWords {

  /// Between two values of one field, in the engine, so that no phrase reaches from one to the
  /// next.
  static final int GAP = 100;

  private final FieldTypes types = FieldTypes.read();
  private final JapaneseAnalyzers analyzers = JapaneseAnalyzers.load();
  private final Analyzer ofDocuments = new ByField(FieldType.Text::analyzer);
  private final Analyzer ofQueries = new ByField(FieldType.Text::searchAnalyzer);

  /// @throws UnsupportedQueryException if there is no such field
  FieldType type(String field) {
    return types.of(field).orElseThrow(() -> UnsupportedQueryException.with("the field " + field));
  }

  boolean isText(String field) {
    return types.of(field).filter(FieldType.Text.class::isInstance).isPresent();
  }

  JapaneseAnalyzers analyzers() {
    return analyzers;
  }

  /// Of documents; only for fields of text.
  Analyzer ofDocuments() {
    return ofDocuments;
  }

  /// Of queries; only for fields of text.
  Analyzer ofQueries() {
    return ofQueries;
  }

  /// What a text becomes in a field that is taken whole.
  String whole(FieldType.Keyword type, String text) {
    return type.normalizer().map(it -> analyzers.normalized(it, text)).orElse(text);
  }

  private final class ByField extends DelegatingAnalyzerWrapper {

    private final Function<FieldType.Text, String> name;

    ByField(Function<FieldType.Text, String> name) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.name = name;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      if (type(field) instanceof FieldType.Text text) {
        return analyzers.analyzer(name.apply(text));
      }
      throw UnsupportedQueryException.with("words in the field " + field);
    }
  }
}
