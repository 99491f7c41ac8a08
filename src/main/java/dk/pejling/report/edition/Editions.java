package dk.pejling.report.edition;

import dk.pejling.disclosure.release.Release;
import java.util.List;

/**
 * A report among its editions (`udgaver`).
 *
 * @param earlier those approved before this one, the first one first
 * @param last what the latest of them published; none where there is none
 * @param sources what is different from the latest of them
 */
public record Editions(
    CaseState state, List<EarlierEdition> earlier, List<Release> last, List<SourceChange> sources) {
  public Editions {
    earlier = List.copyOf(earlier);
    last = List.copyOf(last);
    sources = List.copyOf(sources);
  }

  /** A draft, where nothing has been approved. */
  public static Editions firstDraft() {
    return new Editions(new CaseState.Draft(1), List.of(), List.of(), List.of());
  }
}
