package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.ShownText;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposes a profile by what a PX or JSON-stat file says of itself: dimensions, codes, units, time,
 * symbols. Which indicator it is, and which categories to keep, only people know.
 */
public final class CubeProposal {
  private static final int NAMED = 12;

  private final CubeOutline outline;
  private final CubeRoles roles;
  private final String fileName;
  private final KnownNames names;

  private CubeProposal(String fileName, KnownNames names, CubeOutline outline) {
    this.fileName = fileName;
    this.names = names;
    this.outline = outline;
    this.roles = new CubeRoles(names, outline.head().dimensions());
  }

  /**
   * Every key from {@code format} on.
   *
   * @throws IOException if the disk fails; never for what is in the file
   */
  public static Checked<ProposalText> of(
      IncomingFile file, FileKind kind, KnownNames names, Allowance allowance) throws IOException {
    return switch (CubeOutline.of(file, kind, allowance)) {
      case Checked.Rejected<CubeOutline>(List<Finding> findings) -> Checked.rejected(findings);
      case Checked.Accepted<CubeOutline>(CubeOutline outline, List<Finding> worthKnowing) -> {
        ProposalText text = new ProposalText("");
        new CubeProposal(file.name(), names, outline).tell(text);
        yield Checked.accepted(text, worthKnowing);
      }
    };
  }

  private void tell(ProposalText text) {
    description(text);
    ProposalText places = new ProposalText("  ");
    CubePlaces chosen = new CubePlaces(fileName, names, outline, roles);
    chosen.tell(places);
    chosen.codes(text);
    text.line("kolonner:");
    text.add(places);
    new CubeBreakdowns(roles, outline.head()).tell(text);
    new CubeSymbols(outline).tell(text);
    closing(text);
  }

  private void description(ProposalText text) {
    CubeHead head = outline.head();
    boolean px = outline.format().equals(CubeOutline.PX);
    text.because(
        "format: filen er %s og beskriver selv sine tal%s"
            .formatted(px ? "PX" : "JSON-stat", said(": \"%s\"", head.title())));
    text.because(
        "%s i %s: %s"
            .formatted(
                count(head.cells(), "tal"),
                head.dimensions().size() == 1
                    ? "1 dimension"
                    : head.dimensions().size() + " dimensioner",
                DanishWords.list(
                    head.dimensions().stream().limit(NAMED).map(this::described).toList())));
    text.because(
        "tal skrives med punktum foran decimaler, som formatet kræver; %s%s"
            .formatted(
                outline.decimals() == 0
                    ? "ingen tal har decimaler"
                    : "op til %s".formatted(count(outline.decimals(), "decimal", "decimaler")),
                said(". Enhed: \"%s\"", head.unit())));
    text.key("format", outline.format());
    languages(text);
    datasets(text);
  }

  private String described(Dimension each) {
    return "%s (%s%s)"
        .formatted(
            roles.nameOf(each),
            count(each.size(), "kategori", "kategorier"),
            each.role().label().isEmpty() ? "" : ", " + each.role().label());
  }

  private void languages(ProposalText text) {
    List<String> languages = outline.head().languages();
    if (languages.size() < 2) {
      return;
    }
    text.because(
        "filen har sprogene %s; %s"
            .formatted(
                DanishWords.list(languages),
                outline.language().isEmpty()
                    ? "navnene her er på filens eget, " + languages.getFirst()
                    : "navnene her er på dansk, som aftalens"));
    text.key(
        "sprog",
        ProposalText.quoted(
            outline.language().isEmpty() ? languages.getFirst() : outline.language()));
  }

  private void datasets(ProposalText text) {
    List<String> datasets = outline.datasets();
    if (!datasets.isEmpty()) {
      text.ask(
          "hvilket af filens %s datasæt der skal læses. Svar med et af: %s. Resten af forslaget"
                  .formatted(DanishNumber.of(datasets.size()), quoted(datasets))
              + " gælder det første.");
      text.key("datasæt", ProposalText.OPEN);
    }
  }

  private void closing(ProposalText text) {
    CubeHead head = outline.head();
    if (head.made() instanceof Dating.On(LocalDate day)) {
      text.because(
          "filen er fra den %s, siger den selv; derfor er udtrukket udeladt"
              .formatted(DanishDate.of(day)));
    } else {
      text.because(
          "filen siger ikke, hvornår den er lavet; skriv udtrukket: og datoen, hvis den er kendt");
    }
    if (!head.source().isBlank()) {
      text.because("kilden er %s, siger filen selv".formatted(ShownText.of(head.source())));
    }
    if (!head.licence().isBlank()) {
      text.because("om rettigheder siger filen: %s".formatted(ShownText.of(head.licence())));
    }
  }

  static String quoted(List<String> texts) {
    List<String> shown =
        texts.stream().limit(NAMED).map(text -> "\"" + ShownText.of(text) + "\"").toList();
    return texts.size() > NAMED ? String.join(", ", shown) + " m.fl." : DanishWords.list(shown);
  }

  static String count(long count, String one, String several) {
    return DanishNumber.of(count) + " " + (count == 1 ? one : several);
  }

  private static String count(long count, String unit) {
    return count(count, unit, unit);
  }

  private static String said(String sentence, String text) {
    return text.isBlank() ? "" : sentence.formatted(ShownText.of(text.strip()));
  }
}
