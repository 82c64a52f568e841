package io.github.vanban.internal.write.table;

import io.github.vanban.model.CaseCounts;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.ModelCounts;
import io.github.vanban.model.ProcedureCounts;
import io.github.vanban.model.Statistic;
import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Typed counts in long form: a row for each figure of each scope. The measures have the names of
 * the JSON output, in the spelling of columns; a count of online services of levels 3 to 4 is
 * {@code service_levels_3_4}.
 */
final class CountRows {

  /**
   * One figure.
   *
   * @param scopeNr the place of its scope among theirs, from 0
   * @param scope what it holds for
   * @param measure what it counts
   * @param statistic the figure
   */
  record Row(int scopeNr, CountScope scope, String measure, Statistic statistic) {}

  private final List<Row> rows = new ArrayList<>();
  private int scopes;

  static List<Row> procedures(Result.Extracted result) {
    CountRows rows = new CountRows();
    for (ProcedureCounts counts : result.extraction().counts().procedures()) {
      CountScope scope = counts.scope();
      rows.row(scope, "total", counts.total());
      rows.row(scope, "central", counts.central());
      rows.row(scope, "province", counts.province());
      rows.row(scope, "district", counts.district());
      rows.row(scope, "commune", counts.commune());
      for (ProcedureCounts.ServiceLevel level : counts.serviceLevels()) {
        String levels =
            level.from() == level.to()
                ? "service_level_" + level.from()
                : "service_levels_" + level.from() + "_" + level.to();
        rows.row(scope, levels, level.count());
      }
      rows.row(scope, "full", counts.full());
      rows.row(scope, "partial", counts.partial());
      rows.row(scope, "post", counts.post());
      rows.row(scope, "one_stop", counts.oneStop());
      rows.row(scope, "interlinked", counts.interlinked());
      rows.row(scope, "cut", counts.cut());
      rows.scopes++;
    }
    return rows.rows;
  }

  static List<Row> models(Result.Extracted result) {
    CountRows rows = new CountRows();
    for (ModelCounts counts : result.extraction().counts().models()) {
      CountScope scope = counts.scope();
      rows.row(scope, "total", counts.total());
      rows.row(scope, "economy", counts.economy());
      rows.row(scope, "culture", counts.culture());
      rows.row(scope, "defence", counts.defence());
      rows.row(scope, "politics", counts.politics());
      rows.row(scope, "collectives", counts.collectives());
      rows.row(scope, "individuals", counts.individuals());
      rows.row(scope, "registered", counts.registered());
      rows.row(scope, "recognised", counts.recognised());
      rows.scopes++;
    }
    return rows.rows;
  }

  static List<Row> cases(Result.Extracted result) {
    CountRows rows = new CountRows();
    for (CaseCounts counts : result.extraction().counts().cases()) {
      CountScope scope = counts.scope();
      rows.row(scope, "received", counts.received());
      rows.row(scope, "settled", counts.settled());
      rows.row(scope, "rate", counts.rate());
      rows.row(scope, "meetings", counts.meetings());
      rows.scopes++;
    }
    return rows.rows;
  }

  private void row(CountScope scope, String measure, @Nullable Statistic statistic) {
    if (statistic != null) {
      rows.add(new Row(scopes, scope, measure, statistic));
    }
  }
}
