package dev.shigoto.searchapi;

import dev.shigoto.database.DatabaseConfig;
import dev.shigoto.domain.config.Environment;
import dev.shigoto.domain.config.Secret;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.indextemplates.IndexNames;
import dev.shigoto.models.facts.FactFiles;
import dev.shigoto.searchapi.model.VectorShare;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the process is told.
///
/// @param port 0 takes any free one
/// @param corsOrigins the sites whose pages may call the API, `*` for any
/// @param models a folder of further models
/// @param factFiles tables to read the facts of ads with
/// @param dictionaries a folder of dictionaries beside the built-in one
/// @param lab who may see and steer experiments and the models in use
/// @param vectorShare of the answers of which is noted what models saw
/// @param mails a folder of mails to show at `/lab/mail`; empty where mail is sent in earnest
public record SearchApiConfig(
    String host,
    int port,
    List<String> corsOrigins,
    URI openSearch,
    IndexNames index,
    Optional<Path> models,
    FactFiles factFiles,
    Optional<Path> dictionaries,
    DatabaseConfig database,
    QueryLogging queryLogging,
    VectorShare vectorShare,
    Optional<Path> mails,
    LabAccess lab) {

  private static final List<String> ANY_ORIGIN = List.of("*");
  private static final String TOKEN = "a-long-random-text";

  public SearchApiConfig {
    corsOrigins = List.copyOf(corsOrigins);
  }

  /// On this machine only, with the defaults of everything else.
  public static SearchApiConfig local(int port, URI openSearch, DatabaseConfig database) {
    return new SearchApiConfig(
        "127.0.0.1",
        port,
        ANY_ORIGIN,
        openSearch,
        IndexNames.DEFAULT,
        Optional.empty(),
        FactFiles.NONE,
        Optional.empty(),
        database,
        QueryLogging.ON,
        VectorShare.DEFAULT,
        Optional.empty(),
        new LabAccess.OnThisMachine());
  }

  /// The same, reading ads and places with other tables.
  public SearchApiConfig with(FactFiles files) {
    return new SearchApiConfig(
        host,
        port,
        corsOrigins,
        openSearch,
        index,
        models,
        files,
        dictionaries,
        database,
        queryLogging,
        vectorShare,
        mails,
        lab);
  }

  /// The same, noting what models saw of another share of the answers.
  SearchApiConfig noting(VectorShare share) {
    return new SearchApiConfig(
        host,
        port,
        corsOrigins,
        openSearch,
        index,
        models,
        factFiles,
        dictionaries,
        database,
        queryLogging,
        share,
        mails,
        lab);
  }

  /// The same, showing the mails in `folder`.
  public SearchApiConfig showing(Path folder) {
    return new SearchApiConfig(
        host,
        port,
        corsOrigins,
        openSearch,
        index,
        models,
        factFiles,
        dictionaries,
        database,
        queryLogging,
        vectorShare,
        Optional.of(folder),
        lab);
  }

  /// What ads say for what seekers type.
  ///
  /// @throws dev.shigoto.domain.dictionary.DictionaryException if the folder has a bad line
  SeekersDictionary dictionary() {
    SeekersDictionary own = SeekersDictionary.builtIn();
    return dictionaries.map(own::with).orElse(own);
  }

  static SearchApiConfig read(Environment env) {
    return new SearchApiConfig(
        env.string("SHIGOTO_API_HOST", "0.0.0.0"),
        env.integer("SHIGOTO_API_PORT", 0, 65535, 8080),
        env.optional("SHIGOTO_CORS_ORIGINS", env::list).orElse(ANY_ORIGIN),
        env.uri("OPENSEARCH_URL"),
        env.parsed("SHIGOTO_INDEX_PREFIX", IndexNames::new, IndexNames.DEFAULT.prefix()),
        env.optional("SHIGOTO_MODELS", env::path),
        FactFiles.read(env),
        env.optional("SHIGOTO_DICTIONARIES", env::path),
        env.secret(
            "DATABASE_URL", DatabaseConfig::parse, "postgresql://user:password@host:5432/shigoto"),
        env.parsed("SHIGOTO_QUERY_LOG", QueryLogging::of, "on"),
        env.parsed("SHIGOTO_VECTOR_SHARE", VectorShare::of, "0.01"),
        Optional.empty(),
        lab(env));
  }

  private static LabAccess lab(Environment env) {
    return env.optional(
            "SHIGOTO_LAB_TOKEN", name -> env.secret(name, SearchApiConfig::token, TOKEN))
        .<LabAccess>map(token -> token)
        .orElseGet(LabAccess.Closed::new);
  }

  private static LabAccess.ByToken token(String text) {
    return new LabAccess.ByToken(new Secret(text));
  }
}
