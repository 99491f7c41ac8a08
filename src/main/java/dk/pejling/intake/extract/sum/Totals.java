package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.figure.Plausibility;
import dk.pejling.intake.extract.label.RowLabels;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes observations of what was gathered: a sum only where all its parts are there. */
public final class Totals {
  private final Agreement agreement;
  private final IncomingFile file;
  private final Complaints complaints;
  private final RowLabels labels;

  public Totals(Agreement agreement, IncomingFile file, Complaints complaints, RowLabels labels) {
    this.agreement = agreement;
    this.file = file;
    this.complaints = complaints;
    this.labels = labels;
  }

  public List<Observation> of(Gathering gathering) {
    List<Observation> observations = new ArrayList<>();
    gathering
        .bySubject()
        .forEach(
            (subject, parts) -> {
              int expected = gathering.combinations(subject.indicator()).size();
              if (parts.size() < expected) {
                incomplete(gathering, subject, parts);
              } else {
                total(subject, parts, observations);
              }
            });
    return observations;
  }

  private void total(Subject subject, Map<String, Part> parts, List<Observation> observations) {
    Figure total = Summation.of(parts.values());
    Indicator indicator = agreement.indicator(subject.indicator());
    if (total instanceof Figure.Read read && parts.size() > 1) {
      total = Plausibility.check(read, indicator);
    }
    switch (total) {
      case Figure.Refused(Refusal refusal) -> complaints.add(refusal, labels.describe(subject));
      case Figure.Read(var reading, var at) ->
          observations.add(
              new Observation(
                  subject.indicator(),
                  subject.area(),
                  subject.period(),
                  reading,
                  parts.values().stream().anyMatch(Part::provisional),
                  new Provenance(at, file.sha256(), file.received())));
    }
  }

  /** Told by its name, unless a figure slipped into the name's place. */
  private String category(String combination) {
    String name = BreakdownFilter.describe(combination);
    return SmallCount.of(agreement).inLabel(name) ? SmallCount.UNQUOTED : name;
  }

  private void incomplete(Gathering gathering, Subject subject, Map<String, Part> parts) {
    TreeSet<String> missing = new TreeSet<>(gathering.combinations(subject.indicator()));
    missing.removeAll(parts.keySet());
    complaints.addTogether(
        ExtractCode.INCOMPLETE_SUM,
        parts.values().iterator().next().at(),
        labels.describe(subject),
        "%s af %s kategorier"
            .formatted(parts.size(), gathering.combinations(subject.indicator()).size()),
        "alle kategorier, også " + category(missing.first()));
  }
}
