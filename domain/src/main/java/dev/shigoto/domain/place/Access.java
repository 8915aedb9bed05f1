package dev.shigoto.domain.place;

/// How one gets from a station to the workplace.
public enum Access {
  WALK("徒歩"),
  BUS("バス"),
  CAR("車"),
  BICYCLE("自転車"),
  UNKNOWN("");

  private final String label;

  Access(String label) {
    this.label = label;
  }

  /// What seekers read.
  public String label() {
    return label;
  }
}
