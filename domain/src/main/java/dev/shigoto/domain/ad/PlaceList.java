package dev.shigoto.domain.ad;

import java.util.Arrays;

/// Places in a text, from left to right.
final class PlaceList {

  private int[] places = new int[8];
  private int size;

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  int[] sorted() {
    int[] sorted = Arrays.copyOf(places, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
