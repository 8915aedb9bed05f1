package dev.shigoto.faults;

/// What can be wrong with a row, and what must become of it.
enum Poison {
  NONE(Fate.SHOWN, ""),
  BLANK_BODY(Fate.SHOWN, "description = '<p>&nbsp;</p>'"),
  NAN_VECTOR(Fate.QUARANTINED, "requirements = '" + HashEmbedder.NAN + "'"),
  NO_VECTOR(Fate.QUARANTINED, "requirements = '" + HashEmbedder.UNEMBEDDABLE + "'"),
  NAMELESS_STATION(Fate.QUARANTINED, "stations = '[{\"line\": \"山手線\"}]'"),
  TEN_MEGABYTES(Fate.EITHER, "benefits = repeat('看護師 ', 1000000)"),
  LONG_KEYWORD(Fate.EITHER, "city = repeat('市', 20000)"),
  GREATEST_PAY(Fate.EITHER, "pay_unit = 'HOUR', pay_min = 9223372036854775807"),
  ENDLESS_DATE(Fate.EITHER, "posted_at = 'infinity'"),
  DISTANT_DATE(Fate.EITHER, "posted_at = '200000-01-01'"),
  MANY_SKILLS(Fate.EITHER, "skills = array_fill('技'::text, array[20000])");

  /// Undoes every one of them.
  static final String CURE =
      "description = '', requirements = '', stations = '[]', benefits = '', city = '',"
          + " pay_unit = null, pay_min = null, posted_at = now(), skills = '{}'";

  /// Where a row of this kind must be once the index has caught up.
  enum Fate {
    SHOWN,
    QUARANTINED,
    EITHER
  }

  private final Fate fate;
  private final String assignments;

  Poison(Fate fate, String assignments) {
    this.fate = fate;
    this.assignments = assignments;
  }

  Fate fate() {
    return fate;
  }

  /// What stands behind `set` to poison a row.
  String assignments() {
    return assignments;
  }
}
