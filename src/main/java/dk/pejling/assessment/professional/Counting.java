package dk.pejling.assessment.professional;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the written assessments count in a report: of each thing the latest that was decided by
 * the report's day. A file may so serve one report after another, and an old one made again comes
 * out as it was.
 */
record Counting(List<ProfessionalAssessment> assessments, List<Finding> findings) {
  private static final String LATER = "en vurdering afgjort senest %s";

  private record Key(Subject about, AreaId area) {}

  static Counting of(List<ProfessionalAssessment> written, LocalDate asOf) {
    Counting counting = new Counting(new ArrayList<>(), new ArrayList<>());
    Map<Key, List<ProfessionalAssessment>> byTime = new LinkedHashMap<>();
    for (ProfessionalAssessment each : written) {
      if (each.decided().toLocalDate().isAfter(asOf)) {
        counting.remark(ProfessionalCode.DECIDED_LATER, each, LATER.formatted(DanishDate.of(asOf)));
      } else {
        byTime
            .computeIfAbsent(new Key(each.about(), each.area()), key -> new ArrayList<>())
            .add(each);
      }
    }
    byTime.values().forEach(same -> counting.decide(same, asOf));
    return counting;
  }

  private void decide(List<ProfessionalAssessment> same, LocalDate asOf) {
    List<ProfessionalAssessment> sorted =
        same.stream().sorted(Comparator.comparing(ProfessionalAssessment::decided)).toList();
    ProfessionalAssessment latest = sorted.getLast();
    List<ProfessionalAssessment> tied =
        sorted.stream().filter(each -> each.decided().equals(latest.decided())).toList();
    if (tied.size() > 1) {
      tied.forEach(
          each -> remark(ProfessionalCode.AT_THE_SAME_TIME, each, "hvert tidspunkt én gang"));
    } else {
      assessments.add(latest);
      if (latest.decided().toLocalDate().isBefore(asOf.minusYears(1))) {
        remark(
            ProfessionalCode.OLD,
            latest,
            "en vurdering fra %s eller senere".formatted(DanishDate.of(asOf.minusYears(1))));
      }
    }
    sorted.stream()
        .filter(each -> each.decided().isBefore(latest.decided()))
        .forEach(each -> remark(ProfessionalCode.REPLACED, each, "én vurdering"));
  }

  private void remark(ProfessionalCode code, ProfessionalAssessment of, String expected) {
    findings.add(
        Finding.of(
            code, of.at(), of.about().label(), "afgjort " + DanishDate.of(of.decided()), expected));
  }
}
