package dev.shigoto.demo;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.List;
import java.util.Set;

/// The labour market of the demo: draws jobs of which place, wage and terms belong together.
final class Market {

  /// Percent of the monthly wages that contain overtime.
  private static final int FIXED_OVERTIME = 12;

  private static final Set<String> WITHOUT_CAR_PARKS = Set.of("東京都", "大阪府");

  private final List<Trade> trades = Trades.all();
  private final Weighted<Trade> byShare = new Weighted<>(trades, Trade::share);
  private final Workplaces workplaces = new Workplaces();
  private final Sites sites = new Sites();
  private final Wages wages = new Wages();
  private final Offers offers = new Offers();

  List<Trade> trades() {
    return trades;
  }

  Facts draw(Dice dice) {
    Trade trade = byShare.pick(dice);
    Workplace workplace = workplaces.draw(trade, dice);
    EmploymentType type = trade.employment().pick(dice);
    Site site = sites.draw(trade.spread(), dice);
    RemoteLevel remote = remote(trade.homeWork(), dice);
    Offer offer = offers.draw(trade, workplace.kind(), type, remote, hasCarPark(site), dice);
    return new Facts(
        trade,
        dice.pick(trade.titlesAt(workplace.kind())),
        workplace,
        type,
        remote,
        site,
        pay(trade, type, site, offer, dice),
        offer,
        dice.some(trade.skills(), dice.between(1, 4)));
  }

  private Pay pay(Trade trade, EmploymentType type, Site site, Offer offer, Dice dice) {
    boolean overtime =
        type == EmploymentType.FULL_TIME
            && !offer.conditions().contains(Condition.NO_OVERTIME)
            && dice.chance(FIXED_OVERTIME);
    return wages.draw(trade, type, site.city().prefecture(), overtime, dice);
  }

  private static boolean hasCarPark(Site site) {
    return !(WITHOUT_CAR_PARKS.contains(site.city().prefecture().label())
        && site.city().name().endsWith("区"));
  }

  private static RemoteLevel remote(Trade.HomeWork homeWork, Dice dice) {
    return switch (homeWork) {
      case NO -> RemoteLevel.NONE;
      case SOME -> dice.chance(20) ? RemoteLevel.PARTIAL : RemoteLevel.NONE;
      case OFTEN -> {
        int drawn = dice.below(100);
        yield drawn < 22 ? RemoteLevel.FULL : drawn < 60 ? RemoteLevel.PARTIAL : RemoteLevel.NONE;
      }
    };
  }
}
