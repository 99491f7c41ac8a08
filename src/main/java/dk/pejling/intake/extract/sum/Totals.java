package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.figure.Plausibility;
import dk.pejling.intake.extract.label.RowLabels;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

  public List<Observation> of(Sums sums) {
    List<Observation> observations = new ArrayList<>();
    Map<Slice, Set<String>> combinations = sums.combinations();
    Map<IndicatorId, Indicator> indicators =
        agreement.indicators().stream().collect(Collectors.toMap(Indicator::id, each -> each));
    sums.forEach(
        gathered -> {
          IndicatorId indicator = gathered.subject().indicator();
          Set<String> expected = combinations.getOrDefault(Slice.of(gathered.subject()), Set.of());
          if (gathered.parts() < expected.size()) {
            incomplete(gathered, expected);
          } else {
            total(gathered, Objects.requireNonNull(indicators.get(indicator)), observations);
          }
        });
    return observations;
  }

  private void total(Gathered gathered, Indicator indicator, List<Observation> observations) {
    Subject subject = gathered.subject();
    Figure total = gathered.total();
    if (total instanceof Figure.Read read && gathered.parts() > 1) {
      total = Plausibility.check(read, indicator, subject.group());
    }
    switch (total) {
      case Figure.Refused(Refusal refusal) ->
          complaints.add(refusal, labels.describe(subject, refusal));
      case Figure.Read(var reading, var at) ->
          observations.add(
              new Observation(
                  subject.indicator(),
                  subject.area(),
                  subject.group(),
                  subject.period(),
                  reading,
                  gathered.provisional(),
                  new Provenance(at, file.sha256(), file.received())));
    }
  }

  /** Told by its name, unless a figure slipped into the name's place. */
  private String category(String combination) {
    String name = BreakdownFilter.describe(combination);
    return SmallCount.of(agreement).inLabel(name) ? SmallCount.UNQUOTED : name;
  }

  private void incomplete(Gathered gathered, Set<String> expected) {
    String missing =
        expected.stream()
            .filter(combination -> !gathered.has(combination))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    complaints.addTogether(
        ExtractCode.INCOMPLETE_SUM,
        gathered.first(),
        labels.describe(gathered.subject()),
        "%s af %s kategorier".formatted(gathered.parts(), expected.size()),
        "alle kategorier, også " + category(missing));
  }
}
