package dk.pejling.agreement;

import java.util.List;

/**
 * Something that law or Sundhedsstyrelsen's advice asks of the report (`krav`).
 *
 * @param reference id of the legal reference
 * @param answeredIn anchors of the chapters that answer it
 * @param kinds the reports that it is asked of; empty where it is asked of all
 */
public record Requirement(
    String id,
    String text,
    String reference,
    List<String> answeredIn,
    List<ReportKind> kinds,
    Fulfilment fulfilment) {
  public Requirement {
    answeredIn = List.copyOf(answeredIn);
    kinds = List.copyOf(kinds);
  }

  public boolean concerns(ReportKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** How it is known whether it is fulfilled. */
  public sealed interface Fulfilment {
    /** The secretariat says so. */
    record Declared(State state, String note) implements Fulfilment {}

    /** Fulfilled when every criterion has a target, partly when some have. */
    record CriteriaHaveTargets() implements Fulfilment {}

    /** Fulfilled when every cluster has reported goals of its own, partly when some have. */
    record ClustersHaveOwnGoals() implements Fulfilment {}

    /** Fulfilled when every cluster has answered about revision, partly when some have. */
    record ClustersAssessedRevision() implements Fulfilment {}

    /**
     * Fulfilled when the committee has concluded about revision in the report's year and every year
     * before it, partly when it has in some.
     */
    record RevisionConcluded() implements Fulfilment {}

    /** Fulfilled by this very report being written before its due date. */
    record ReportInTime() implements Fulfilment {}
  }

  /** How far it is fulfilled. */
  public enum State {
    ANSWERED("Besvaret"),
    PARTLY("Delvist"),
    OUTSTANDING("Udestår");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
