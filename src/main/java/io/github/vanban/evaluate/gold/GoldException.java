package io.github.vanban.evaluate.gold;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Gold or predictions that cannot be scored, with every fault that was found. */
public final class GoldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<GoldFault> faults;

  /** Makes one; the message has a line for each fault. */
  public GoldException(List<GoldFault> faults) {
    super(faults.stream().map(GoldFault::toString).collect(Collectors.joining("\n")));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** The faults in the order in which they were found. */
  public List<GoldFault> faults() {
    return faults;
  }
}
