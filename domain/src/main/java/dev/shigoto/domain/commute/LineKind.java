package dev.shigoto.domain.commute;

import java.util.regex.Pattern;

/// What runs on a line, and how fast: docs/places.md says where the numbers are from.
enum LineKind {
  /// Streetcars.
  TRAM(24, 0.5, 3, "市電|都電|電軌|軌道|路面|系統|東急世田谷線|富山港線|江ノ島電鉄|阪堺|嵐電|筑豊電気鉄道"),
  SUBWAY(50, 0.6, 1.5, "地下鉄|東京メトロ|大阪メトロ|Osaka Metro|^都営"),
  /// Monorails, rubber-tyred trains and maglevs.
  AUTOMATED(48, 0.6, 2, "モノレール|新交通|ゆりかもめ|ライナー|レール$|リニモ|シーサイドライン|ニュートラム"),
  RAIL(70, 0.8, 2, ""),
  /// Railways between towns, where stations are far apart and trains are few.
  COUNTRY(72, 0.8, 4, ""),
  /// Trains that cost more than a fare, and those of mountains and sights: nobody's way to work.
  NONE(0, 0, 0, "新幹線|エクスプレス$|ケーブル|鋼索|ロープ|索道|観光鉄道|トロッコ|懸垂");

  private static final double FAST = 1.25; // that fast trains are faster, and take to stop
  private static final double COUNTRY_KM = 2.6; // between stations
  private static final Pattern BUILT_FOR_SPEED = Pattern.compile("つくばエクスプレス");

  private final double kmPerHour;
  private final double stopMinutes;
  private final double waitMinutes;
  private final Pattern names;

  /// @param kmPerHour between two stops, at the speed that is kept
  /// @param stopMinutes that braking, standing and starting take more
  /// @param waitMinutes from the platform to the train, on average
  LineKind(double kmPerHour, double stopMinutes, double waitMinutes, String names) {
    this.kmPerHour = kmPerHour;
    this.stopMinutes = stopMinutes;
    this.waitMinutes = waitMinutes;
    this.names = Pattern.compile(names.isEmpty() ? "(?!)" : names);
  }

  /// @param usualKm between its stations
  static LineKind of(String line, double usualKm) {
    if (BUILT_FOR_SPEED.matcher(line).find()) {
      return RAIL;
    }
    for (LineKind kind : values()) {
      if (kind.names.matcher(line).find() && !(kind == TRAM && NONE.names.matcher(line).find())) {
        return kind;
      }
    }
    return usualKm >= COUNTRY_KM ? COUNTRY : RAIL;
  }

  boolean carriesCommuters() {
    return this != NONE;
  }

  /// Faster trains pass over small stations on railways only.
  boolean hasFastTrains() {
    return this == RAIL || this == COUNTRY;
  }

  /// From stop to stop.
  ///
  /// @param km of track
  double rideMinutes(double km) {
    return km / kmPerHour * 60 + stopMinutes;
  }

  /// As {@link #rideMinutes}, by a train that passes over small stations.
  double fastRideMinutes(double km) {
    return km / (kmPerHour * FAST) * 60 + stopMinutes * FAST;
  }

  double waitMinutes() {
    return waitMinutes;
  }
}
