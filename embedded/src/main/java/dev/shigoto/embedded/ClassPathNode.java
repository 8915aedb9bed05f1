package dev.shigoto.embedded;

import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.rankeval.RankEvalModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.percolator.PercolatorModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// A node whose plugins come from the class path instead of a folder of its own.
final class ClassPathNode extends Node {

  private static final List<Class<? extends Plugin>> PLUGINS =
      List.of(
          Netty4ModulePlugin.class,
          CommonAnalysisModulePlugin.class,
          ReindexModulePlugin.class,
          PercolatorModulePlugin.class,
          RankEvalModulePlugin.class,
          PainlessModulePlugin.class,
          KNNPlugin.class,
          JapaneseAnalysisPlugin.class);

  ClassPathNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "shigoto"),
        PLUGINS.stream().map(ClassPathNode::describe).toList(),
        false);
  }

  private static PluginInfo describe(Class<? extends Plugin> plugin) {
    return new PluginInfo(
        plugin.getSimpleName(),
        "from the class path",
        Version.CURRENT.toString(),
        Version.CURRENT,
        "25",
        plugin.getName(),
        "",
        List.of(),
        false);
  }
}
