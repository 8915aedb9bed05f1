package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.List;

/// What is true of a job, before it is put into words.
///
/// @param title the occupation as this employer calls it
record Facts(
    Trade trade,
    String title,
    Workplace workplace,
    EmploymentType type,
    RemoteLevel remote,
    Site site,
    Pay pay,
    Offer offer,
    List<String> skills) {

  boolean promises(Condition condition) {
    return offer.conditions().contains(condition);
  }
}
