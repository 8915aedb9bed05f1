package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Relaxation;
import dev.shigoto.retrieval.Repeats;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.FiltersJson;

/// A looser search and what it finds.
///
/// @param field what was changed: a filter's name, or `query`
/// @param from its value in the search that was answered
/// @param to its value in the looser search; `null` where it was dropped
/// @param count the total of the looser search
/// @param added more than the search that was answered
/// @param text what seekers read
/// @param request the body of `POST /v1/jobs/search` that finds them
public record RelaxationJson(
    String field,
    JsonNode from,
    JsonNode to,
    long count,
    long added,
    String text,
    JsonNode request) {

  static RelaxationJson of(Relaxation it, SearchRequest answered, Filters understood) {
    ObjectNode looser = filters(it.query().filters());
    ObjectNode strict = filters(understood);
    boolean words = it.field().equals("query");
    return new RelaxationJson(
        it.field(),
        words ? text(answered.query()) : value(strict, it.field()),
        words ? text(it.query()) : value(looser, it.field()),
        it.count(),
        it.added(),
        it.text(),
        request(it.query(), looser, answered));
  }

  private static ObjectNode request(JobQuery query, ObjectNode filters, SearchRequest answered) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("query", text(query));
    body.set("filters", filters);
    body.put("sort", answered.sort().apiName());
    body.put("mode", answered.mode().apiName());
    if (answered.variety().repeats() == Repeats.SHOWN) {
      body.put("duplicates", true);
    }
    ObjectNode off = JsonNodeFactory.instance.objectNode();
    Stage.ALL.stream()
        .filter(stage -> !answered.understand().contains(stage))
        .forEach(stage -> off.put(stage.apiName(), false));
    return off.isEmpty() ? body : body.set("understand", off);
  }

  private static JsonNode text(JobQuery query) {
    return JsonNodeFactory.instance.textNode(query.text().typed());
  }

  private static JsonNode value(ObjectNode filters, String field) {
    JsonNode value = filters.get(field);
    return value == null ? JsonNodeFactory.instance.nullNode() : value;
  }

  private static ObjectNode filters(Filters filters) {
    return Json.MAPPER.valueToTree(FiltersJson.of(filters));
  }
}
