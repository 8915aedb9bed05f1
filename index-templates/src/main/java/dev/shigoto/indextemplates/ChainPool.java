package dev.shigoto.indextemplates;

import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;

/// One analysis for all threads, cheap on virtual ones: an analyzer of Lucene's keeps its buffers
/// per thread, this keeps them in a pool.
final class ChainPool {

  private final ChainAnalyzer analyzer;

  /// As many as were in use at once. Analysis never blocks, so no more than there are cores.
  private final Queue<TokenStreamComponents> idle = new ConcurrentLinkedQueue<>();

  /// @param name of an analyzer of the index
  ChainPool(String name) {
    this.analyzer = new AnalyzerJson(JobsTemplate.analysis()).analyzer(name);
  }

  /// What `read` makes of the tokens of `text`.
  <T> T read(String text, Function<TokenStream, T> read) {
    TokenStreamComponents components = idle.poll();
    if (components == null) {
      components = analyzer.createComponents("");
    }
    components.getSource().accept(analyzer.initReader("", new StringReader(text)));
    T made = read.apply(components.getTokenStream());
    idle.add(components); // not where reading failed: its state is unknown then
    return made;
  }
}
