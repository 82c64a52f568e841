package io.github.vanban.evaluate.gold;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file. For one thread at a time. */
final class Faults {

  private final String file;
  private final List<GoldFault> faults = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(String place, String fault) {
    add(fault(place, fault));
  }

  void add(GoldFault fault) {
    faults.add(fault);
  }

  /** A fault of this file. */
  GoldFault fault(String place, String fault) {
    return new GoldFault(file, place, fault);
  }

  List<GoldFault> list() {
    return faults;
  }
}
