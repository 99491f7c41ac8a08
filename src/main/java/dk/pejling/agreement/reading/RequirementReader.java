package dk.pejling.agreement.reading;

import dk.pejling.agreement.LegalReference;
import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.Requirement;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.danish.NearestWord;
import dk.pejling.finding.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the legal references and what they require.
 *
 * <pre>
 * hjemler:
 *   - {id: vej-6, tekst: 'VEJ 9008/2024, kap. 6', udgave: Vejledning 9008 af 2024}
 * krav:
 *   - {id: midtvejs, tekst: Status midtvejs, hjemmel: vej-6, besvaret-i: [resume],
 *      opfyldelse: rapport-til-tiden, gælder: [midtvejsstatus]}
 * </pre>
 */
final class RequirementReader {
  static final Section REFERENCE =
      Section.namedBy("hjemmel", "id").requires("id", "tekst", "udgave");
  static final Section REQUIREMENT =
      Section.namedBy("krav", "id")
          .requires("id", "tekst", "hjemmel", "besvaret-i", "opfyldelse")
          .allows("gælder", "bemærkning");

  private static final List<String> CHAPTERS =
      List.of(
          "resume",
          "laesevejledning",
          "klynger",
          "principper",
          "raad",
          "nationale-maal",
          "datagrundlag",
          "metode",
          "indikatorkatalog",
          "revision",
          "aftalen",
          "lighed",
          "egne-maal",
          "opnaaet",
          "sammenligning",
          "laering",
          "overdragelse",
          "konklusion",
          "udloesere",
          "aendrede-rammer",
          "dialog");

  private final Findings findings;
  private final Register references;
  private final Register requirements;
  private final Register pejlemaerker;
  private final Map<String, SourceLocation> places = new HashMap<>();

  RequirementReader(Findings findings, Register pejlemaerker) {
    this.findings = findings;
    this.references = new Register("hjemler", findings);
    this.requirements = new Register("krav", findings);
    this.pejlemaerker = pejlemaerker;
  }

  List<LegalReference> references(YamlMap root) {
    return root.maps("hjemler", REFERENCE, this::reference);
  }

  /** Reads the requirements, once references and pejlemærker are known. */
  List<Requirement> requirements(YamlMap root) {
    return root.maps("krav", REQUIREMENT, this::requirement);
  }

  /** Where each requirement begins, once they are read. */
  Map<String, SourceLocation> places() {
    return Map.copyOf(places);
  }

  /** A report is sent by a reference that there is. */
  void sentBy(Field<String> reference) {
    references.refer(reference);
  }

  private Optional<LegalReference> reference(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> text = map.scalar("tekst").text();
    Field<String> edition = map.scalar("udgave").text();
    references.declare(id);
    return map.sound()
        ? Optional.of(new LegalReference(id.value(), text.value(), edition.value()))
        : Optional.empty();
  }

  private Optional<Requirement> requirement(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> text = map.scalar("tekst").text();
    Field<String> reference = map.scalar("hjemmel").id();
    List<Field<String>> chapters =
        map.scalars("besvaret-i").stream().map(chapter -> chapter.id()).toList();
    List<Field<ReportKind>> reports =
        map.scalars("gælder").stream().map(each -> each.choice(ReportReader.KINDS)).toList();
    Field<FulfilmentKind> kind = map.scalar("opfyldelse").choice(FulfilmentKind.CHOICE);
    Field<String> note = map.scalar("bemærkning").text();
    requirements.declare(id);
    id.ifKnown(each -> places.putIfAbsent(each, map.at().position()));
    references.refer(reference);
    chapters.forEach(this::checkChapter);
    if (kind.known() && !kind.value().declared() && note.known()) {
      findings.add(
          AgreementCode.NOTE_UNUSED,
          note.at(),
          "\"%s\"".formatted(note.value()),
          "ingen bemærkning");
    }
    return map.sound()
        ? Optional.of(
            new Requirement(
                id.value(),
                text.value(),
                reference.value(),
                chapters.stream().map(Field::value).toList(),
                reports.stream().map(Field::value).distinct().toList(),
                kind.value().with(note.or(""))))
        : Optional.empty();
  }

  private void checkChapter(Field<String> chapter) {
    List<String> known =
        Stream.concat(CHAPTERS.stream(), pejlemaerker.ids().map("pejlemaerke-"::concat)).toList();
    if (chapter.known() && !known.contains(chapter.value())) {
      findings.add(
          AgreementCode.UNKNOWN_CHAPTER,
          chapter.at(),
          "\"%s\"".formatted(chapter.value()),
          String.join(", ", known),
          NearestWord.to(chapter.value(), known)
              .map("Mente du \"%s\"?"::formatted)
              .orElse(AgreementCode.UNKNOWN_CHAPTER.remedy()));
    }
  }
}
