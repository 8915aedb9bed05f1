package dev.shigoto.domain.config;

import java.util.List;

/// The settings are not usable. The message is for the operator: one line per problem.
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ConfigurationException(List<String> problems) {
    super(
        (problems.size() == 1 ? "1 setting" : problems.size() + " settings")
            + " must be corrected (docs/operations.md lists every variable):\n- "
            + String.join("\n- ", problems));
  }
}
