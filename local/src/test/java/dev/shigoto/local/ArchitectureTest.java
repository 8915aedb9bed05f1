package dev.shigoto.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps the module table of ARCHITECTURE.md and each library in its place.
final class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.shigoto");

  /// Module to the modules that it may use.
  private static final Map<String, Set<String>> MAY_USE =
      table(
          """
          domain:
          demo: domain
          database: domain
          indextemplates: domain
          embedded: domain indextemplates
          models: domain
          ranking: domain models
          retrieval: domain indextemplates models ranking
          indexer: domain database indextemplates models
          searchapi: domain database indextemplates models ranking retrieval
          faults: domain database indextemplates embedded models indexer
          alerts: domain database indextemplates models ranking retrieval
          bench: domain demo database indextemplates embedded models ranking retrieval indexer searchapi alerts
          local: domain demo database indextemplates embedded models ranking retrieval indexer searchapi alerts bench faults
          """);

  @Test
  void every_module_is_in_the_table() {
    Set<String> modules =
        CLASSES.stream()
            .map(ArchitectureTest::module)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(MAY_USE.keySet(), modules);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void a_module_uses_only_what_the_table_allows(String module) {
    Set<String> allowed = MAY_USE.get(module);
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(module) && !allowed.contains(other))
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);

    noClasses()
        .that(resideInAnyPackage(packages(module)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(forbidden))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_stays_in_its_modules(Library library) {
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(library.homes())))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library.packages()))
        .check(CLASSES);
  }

  @Test
  void features_of_a_module_do_not_depend_on_each_other_in_circles() {
    slices().matching("dev.shigoto.(*.*)..").should().beFreeOfCycles().check(CLASSES);
  }

  static Set<String> modules() {
    return MAY_USE.keySet();
  }

  static List<Library> libraries() {
    return List.of(
        new Library("io.javalin..").in("searchapi"),
        new Library("java.sql..", "javax.sql..", "org.jdbi..", "org.postgresql..", "org.flywaydb..")
            .in("database", "indexer", "searchapi", "alerts", "embedded", "bench", "faults"),
        new Library("ai.onnxruntime..", "ai.djl..", "ai.onnx..").in("models"),
        new Library("org.opensearch.client..")
            .in(
                "indextemplates",
                "retrieval",
                "indexer",
                "bench",
                "searchapi",
                "faults",
                "alerts",
                "local"),
        new Library("org.opensearch.node..", "org.opensearch.plugins..", "org.opensearch.index..")
            .in("embedded"),
        new Library("org.apache.lucene..")
            .in("domain", "indextemplates", "embedded", "models", "alerts"),
        new Library(
                "jakarta.mail..", "org.eclipse.angus..", "org.simplejavamail..", "com.samskivert..")
            .in("alerts"),
        new Library("com.github.benmanes.caffeine..").in("retrieval", "searchapi"),
        new Library("picocli..", "me.tongfei..").in("local"));
  }

  private static String module(JavaClass type) {
    return type.getPackageName().split("\\.")[2];
  }

  private static String packages(String module) {
    return "dev.shigoto." + module + "..";
  }

  private static Map<String, Set<String>> table(String rows) {
    return rows.lines()
        .map(row -> row.split(":"))
        .collect(
            Collectors.toMap(
                cells -> cells[0], ArchitectureTest::allowed, (a, b) -> a, TreeMap::new));
  }

  private static Set<String> allowed(String[] cells) {
    return cells.length < 2 ? Set.of() : Set.of(cells[1].strip().split(" "));
  }

  /// A library, by its packages, and the modules that may use it.
  record Library(String[] packages, String[] homes) {

    Library(String... packages) {
      this(packages, new String[0]);
    }

    Library in(String... modules) {
      return new Library(
          packages, Arrays.stream(modules).map(ArchitectureTest::packages).toArray(String[]::new));
    }

    @Override
    public String toString() {
      return String.join(", ", packages);
    }
  }
}
