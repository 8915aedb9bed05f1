package dev.shigoto.domain.commute;

import java.util.Arrays;

/// Places to go on from, the nearest first: a binary heap without boxes.
final class NearestFirst {

  private double[] minutes;
  private int[] places;
  private int size;

  NearestFirst(int capacity) {
    minutes = new double[Math.max(16, capacity)];
    places = new int[minutes.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  double leastMinutes() {
    return minutes[0];
  }

  void add(int place, double at) {
    if (size == minutes.length) {
      minutes = Arrays.copyOf(minutes, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    int i = size++;
    while (i > 0 && minutes[(i - 1) / 2] > at) {
      put(i, (i - 1) / 2);
      i = (i - 1) / 2;
    }
    minutes[i] = at;
    places[i] = place;
  }

  int take() {
    int first = places[0];
    size--;
    double at = minutes[size];
    int place = places[size];
    int i = 0;
    for (int child = 1; child < size; child = 2 * i + 1) {
      int nearer = child + 1 < size && minutes[child + 1] < minutes[child] ? child + 1 : child;
      if (minutes[nearer] >= at) {
        break;
      }
      put(i, nearer);
      i = nearer;
    }
    minutes[i] = at;
    places[i] = place;
    return first;
  }

  private void put(int at, int from) {
    minutes[at] = minutes[from];
    places[at] = places[from];
  }
}
