package dev.shigoto.searchapi.saved;

import dev.shigoto.searchapi.json.JobJson;
import java.util.List;

/// What a mail would have held today.
///
/// @param jobs in their order
/// @param others that match too and that the mail would only have counted
public record PreviewJson(List<JobJson> jobs, long others) {}
