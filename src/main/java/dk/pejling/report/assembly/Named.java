package dk.pejling.report.assembly;

import dk.pejling.finding.Checked;
import dk.pejling.report.document.Block;
import dk.pejling.report.template.Directive;
import java.util.List;
import java.util.function.Function;

/** Directives whose argument is the id of one of the agreement's things. */
final class Named {
  private Named() {}

  /** The blocks of the thing that the call names, or the finding that it names none. */
  static <T> Checked<List<Block>> of(
      Directive.Call call,
      List<T> things,
      Function<T, String> id,
      Function<T, List<Block>> blocks) {
    return things.stream()
        .filter(each -> id.apply(each).equals(call.argument()))
        .findFirst()
        .map(each -> Checked.accepted(blocks.apply(each)))
        .orElseGet(() -> Checked.rejected(call.wrongArgument(things.stream().map(id).toList())));
  }
}
