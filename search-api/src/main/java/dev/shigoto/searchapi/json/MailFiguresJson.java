package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shigoto.database.alert.CampaignFigures;
import dev.shigoto.database.alert.MailCampaign;
import java.util.List;

/// How mails did, campaign by campaign.
public record MailFiguresJson(List<CampaignJson> campaigns) {

  /// As {@link CampaignFigures} has it, with the counts beside the campaign.
  public record CampaignJson(
      MailCampaign campaign,
      @JsonUnwrapped CampaignFigures.Counts counts,
      List<CampaignFigures.Reason> reasons,
      List<CampaignFigures.Subject> subjects) {}

  public static MailFiguresJson of(List<CampaignFigures> figures) {
    return new MailFiguresJson(
        figures.stream()
            .map(it -> new CampaignJson(it.campaign(), it.counts(), it.reasons(), it.subjects()))
            .toList());
  }
}
