package dk.pejling.report.template;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.document.Block;
import java.util.List;

/** Something a template can ask for by name (`blok`), such as {@code ::: statusmatrix}. */
@FunctionalInterface
public interface Directive {
  /** The blocks, or why there are none. */
  Checked<List<Block>> write(Call call);

  /** A directive that needs no argument and always has something to say. */
  static Directive always(java.util.function.Supplier<List<Block>> blocks) {
    return call -> Checked.accepted(blocks.get());
  }

  /**
   * One use of a directive.
   *
   * @param argument what stands after its name, or empty
   */
  record Call(String name, String argument, SourceLocation at) {
    /**
     * The finding that the argument names nothing, or isn't there.
     *
     * @param names that it could be
     */
    public Finding wrongArgument(List<String> names) {
      String block = "::: " + name;
      String expected = "en af: " + String.join(", ", names);
      if (!argument.isEmpty()) {
        return Finding.of(TemplateFault.WRONG_ARGUMENT, at, "", block + " " + argument, expected);
      }
      Finding missing =
          Finding.of(TemplateFault.WRONG_ARGUMENT, at, "", block + " uden noget efter", expected);
      return names.isEmpty()
          ? missing
          : missing.withRemedy(
              "Skriv efter blokkens navn, hvad den gælder, for eksempel \"%s %s\"."
                  .formatted(block, names.getFirst()));
    }
  }
}
