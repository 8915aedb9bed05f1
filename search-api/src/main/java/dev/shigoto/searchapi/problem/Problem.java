package dev.shigoto.searchapi.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.retrieval.request.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/// An error as RFC 9457 (problem details for HTTP APIs) writes it.
///
/// @param type a stable name for programs, `urn:shigoto:problem:…`
/// @param title the kind of error, the same for every occurrence
/// @param detail this occurrence: what happened and what to do
/// @param errors the fields at fault; left out where no field is
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

  public static final String CONTENT_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem invalidRequest(List<FieldError> errors) {
    String detail = errors.stream().map(FieldError::message).collect(Collectors.joining("; "));
    return new Problem(urn("invalid-request"), "The request is not valid", 400, detail, errors);
  }

  public static Problem notFound(String detail) {
    return of("not-found", "There is no such thing", 404, detail);
  }

  public static Problem gone(String detail) {
    return of("gone", "It was here once", 410, detail);
  }

  public static Problem cursorExpired(String detail) {
    return of("cursor-expired", "The list was left for too long", 410, detail);
  }

  public static Problem tooLarge(long limit) {
    String detail = "the body must have at most " + limit + " bytes";
    return of("too-large", "The request is too large", 413, detail);
  }

  /// No link of a mail, or none that we know.
  public static Problem noLink() {
    String detail =
        "this needs the token of a link in one of our mails, as Authorization: Bearer TOKEN; save a"
            + " search with your mail address to get one";
    return of("no-link", "Whose this is must be proved", 401, detail);
  }

  public static Problem noLabToken() {
    String detail = "this needs the token of SHIGOTO_LAB_TOKEN, as Authorization: Bearer TOKEN";
    return of("no-lab-token", "This is not for everybody", 401, detail);
  }

  public static Problem labClosed() {
    String detail =
        "the lab is open to programs on the machine that `shigoto up` runs on, or else to those who"
            + " send the token that the operator sets as SHIGOTO_LAB_TOKEN";
    return of("lab-closed", "This is not for everybody", 403, detail);
  }

  public static Problem conflict(String detail) {
    return of("conflict", "It cannot be done as things are", 409, detail);
  }

  public static Problem tooMany(String detail) {
    return of("too-many", "There are too many already", 429, detail);
  }

  /// @param wanted the one media type that there is
  public static Problem notAcceptable(String wanted) {
    return of("not-acceptable", "There is no such form of it", 406, "send Accept: " + wanted);
  }

  public static Problem engineUnavailable() {
    String detail =
        "the search engine does not answer; try again in a few seconds. Operators: see"
            + " /health/ready and check OPENSEARCH_URL";
    return of("engine-unavailable", "Search is not available", 503, detail);
  }

  public static Problem databaseUnavailable() {
    String detail =
        "the database does not answer; try again in a few seconds. Operators: check DATABASE_URL";
    return of("database-unavailable", "The database is not available", 503, detail);
  }

  public static Problem internal() {
    String detail = "the server failed on this request; its log has the reason";
    return of("internal", "The server failed", 500, detail);
  }

  /// A plain HTTP error, for example of the container.
  public static Problem http(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, List.of());
  }

  private static Problem of(String name, String title, int status, String detail) {
    return new Problem(urn(name), title, status, detail, List.of());
  }

  private static String urn(String name) {
    return "urn:shigoto:problem:" + name;
  }
}
