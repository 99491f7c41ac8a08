package dk.pejling.assessment.professional;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Place;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.agreement.yaml.YamlScalar;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.NearestWord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one assessment at a time and holds it against the agreement. */
record Entries(Agreement agreement, Findings findings) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  Optional<ProfessionalAssessment> read(YamlMap map) {
    Optional<Subject> about = about(map);
    Optional<Area> area = area(map.scalar("område"));
    Field<Light> light = map.scalar("lys").choice(ProfessionalReader.LIGHTS);
    Field<String> reason = reason(map);
    Field<String> decidedBy = map.scalar("afgjort-af").impersonal(ProfessionalCode.PERSONAL_DATA);
    Optional<LocalDateTime> decided = decided(map.scalar("tidspunkt"));
    about.ifPresent(each -> area.ifPresent(where -> judgedThere(each, where, map)));
    return map.sound()
        ? Optional.of(
            new ProfessionalAssessment(
                about.orElseThrow(),
                area.orElseThrow().id(),
                light.value(),
                reason.value(),
                decidedBy.value(),
                decided.orElseThrow(),
                map.at().position()))
        : Optional.empty();
  }

  private Optional<Subject> about(YamlMap map) {
    boolean pejlemaerke = map.has("pejlemærke");
    if (pejlemaerke == map.has("kriterium")) {
      findings.add(
          ProfessionalCode.NO_SUBJECT,
          map.at(),
          pejlemaerke ? "både pejlemærke og kriterium" : "hverken pejlemærke eller kriterium",
          "enten pejlemærke eller kriterium");
      return Optional.empty();
    }
    return pejlemaerke
        ? known(
            map.scalar("pejlemærke"),
            agreement.pejlemaerker().stream().map(Pejlemaerke::number),
            Subject.OfPejlemaerke::new)
        : known(
            map.scalar("kriterium"),
            agreement.criteria().stream().map(SuccessCriterion::id),
            Subject.OfCriterion::new);
  }

  private <T> Optional<Subject> known(
      YamlScalar scalar, Stream<T> agreed, java.util.function.Function<T, Subject> subject) {
    List<T> ids = agreed.toList();
    return text(scalar)
        .flatMap(
            text -> {
              Optional<T> found = ids.stream().filter(id -> id.toString().equals(text)).findFirst();
              if (found.isEmpty()) {
                findings.add(
                    ProfessionalCode.UNKNOWN_SUBJECT,
                    scalar.at(),
                    quoted(text),
                    "en af: " + String.join(", ", ids.stream().map(String::valueOf).toList()));
              }
              return found.map(subject);
            });
  }

  private Optional<Area> area(YamlScalar scalar) {
    return text(scalar).flatMap(text -> area(text, scalar.at()));
  }

  private Optional<Area> area(String text, Place at) {
    if (text.equals(ProfessionalReader.REGION)) {
      return Optional.of(agreement.geography().region());
    }
    List<Area> areas =
        Stream.concat(
                Stream.of((Area) agreement.geography().region()),
                agreement.geography().clusters().stream())
            .toList();
    Optional<Area> found =
        areas.stream()
            .filter(area -> area.id().value().equals(text) || area.name().equals(text))
            .findFirst();
    if (found.isEmpty()) {
      List<String> words =
          Stream.concat(
                  Stream.of(ProfessionalReader.REGION),
                  agreement.geography().clusters().stream().map(Area::id).map(AreaId::value))
              .toList();
      findings.add(
          ProfessionalCode.UNKNOWN_AREA,
          at,
          quoted(text),
          "en af: " + String.join(", ", words),
          NearestWord.to(text, words)
              .map("Mente du \"%s\"?"::formatted)
              .orElse(ProfessionalCode.UNKNOWN_AREA.remedy()));
    }
    return found;
  }

  private void judgedThere(Subject about, Area area, YamlMap map) {
    if (about instanceof Subject.OfCriterion(var id)) {
      agreement.criteria().stream()
          .filter(each -> each.id().equals(id))
          .filter(each -> !each.frame().finest().reaches(area.level()))
          .forEach(
              each ->
                  findings.add(
                      ProfessionalCode.NOT_JUDGED_THERE,
                      map.scalar("område").at(),
                      area.name(),
                      "kriterium %s vurderes for: %s".formatted(id, AreaLevel.REGION.label())));
    }
  }

  private Field<String> reason(YamlMap map) {
    if (!map.has("begrundelse")) {
      findings.add(
          ProfessionalCode.NO_REASON, map.at(), "ingen nøgle \"begrundelse\"", "en begrundelse");
      return new Field.Unknown<>(map.at());
    }
    return map.scalar("begrundelse").impersonal(ProfessionalCode.PERSONAL_DATA);
  }

  private Optional<LocalDateTime> decided(YamlScalar scalar) {
    return text(scalar).flatMap(text -> decided(text, scalar.at()));
  }

  private Optional<LocalDateTime> decided(String text, Place at) {
    try {
      LocalDateTime decided = LocalDateTime.parse(text, TIME);
      if (DENMARK.getRules().getValidOffsets(decided).isEmpty()) {
        throw new DateTimeException("skipped when summer time begins");
      }
      LocalDate from = agreement.term().from();
      if (decided.toLocalDate().isBefore(from)) {
        findings.add(
            ProfessionalCode.BEFORE_AGREEMENT,
            at,
            quoted(text),
            DanishDate.of(from) + " eller senere");
        return Optional.empty();
      }
      return Optional.of(decided);
    } catch (DateTimeException unreadable) {
      findings.add(
          ProfessionalCode.BAD_TIME,
          at,
          quoted(text),
          "dato og klokkeslæt i dansk tid, for eksempel 2025-12-10 14:30");
      return Optional.empty();
    }
  }

  private static Optional<String> text(YamlScalar scalar) {
    return scalar.text() instanceof Field.Known<String>(String text, Place at)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
