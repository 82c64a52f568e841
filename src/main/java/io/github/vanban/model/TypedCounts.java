package io.github.vanban.model;

import java.util.List;

/**
 * What the statistics of a text say on the subjects that are asked for most, each list in text
 * order and with one element for each scope that the text tells of.
 *
 * @param procedures administrative procedures and online public services
 * @param models models and exemplars of emulation movements
 * @param cases petitions, complaints, meetings with citizens
 */
public record TypedCounts(
    List<ProcedureCounts> procedures, List<ModelCounts> models, List<CaseCounts> cases) {

  /** Nothing is counted. */
  public static final TypedCounts NONE = new TypedCounts(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public TypedCounts {
    procedures = List.copyOf(procedures);
    models = List.copyOf(models);
    cases = List.copyOf(cases);
  }
}
