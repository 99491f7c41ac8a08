package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.proposal.cube.CubeRoles.Candidate;
import dk.pejling.intake.extract.proposal.draft.LikelyPeriod;
import dk.pejling.intake.extract.proposal.draft.PeriodOfName;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which dimensions say indicator, area and period; the figure needs no place in a cube. */
final class CubePlaces {
  private static final int NAMED = 10;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d-]+|\\.");

  private final String fileName;
  private final KnownNames names;
  private final CubeOutline outline;
  private final CubeRoles roles;
  private final List<Dimension> byCode = new ArrayList<>();

  CubePlaces(String fileName, KnownNames names, CubeOutline outline, CubeRoles roles) {
    this.fileName = fileName;
    this.names = names;
    this.outline = outline;
    this.roles = roles;
  }

  void tell(ProposalText places) {
    Optional<Candidate> area = roles.area();
    area.map(Candidate::dimension).ifPresent(roles::take);
    Optional<Candidate> period = roles.period();
    period.map(Candidate::dimension).ifPresent(roles::take);
    Optional<Candidate> indicator = roles.indicator();
    indicator.map(Candidate::dimension).ifPresent(roles::take);
    indicator(indicator, places);
    area(area, places);
    period(period, places);
    if (!outline.marks().isEmpty()) {
      places.because("filen sætter mærker på nogle tal; de læses som en note");
      places.key("note", ProposalText.quoted(FileFormat.Cube.STATUS));
    }
    Stream.concat(
            Stream.of(area, indicator).flatMap(Optional::stream).map(Candidate::dimension),
            roles.rest().stream())
        .filter(roles::isByCode)
        .forEach(byCode::add);
  }

  /** The dimensions that are known by their codes. */
  void codes(ProposalText text) {
    if (!byCode.isEmpty()) {
      List<String> known = byCode.stream().map(roles::nameOf).toList();
      text.because(
          "koder: kategorierne i %s kendes på koden, for navnene er ikke aftalens eller ikke hver"
                  .formatted(CubeProposal.quoted(known))
              + " sit");
      text.key("koder", ProposalText.list(known));
    }
  }

  private void indicator(Optional<Candidate> found, ProposalText places) {
    if (found.isEmpty()) {
      String hint =
          hints()
              .findFirst()
              .map(each -> " Måske %s (%s).".formatted(each.id(), each.name()))
              .orElse("");
      places.ask("hvilken indikator filen handler om. Svar med indikatorens id i aftalen." + hint);
      places.key("indikator", "{fast: " + ProposalText.OPEN + "}");
      return;
    }
    Dimension dimension = found.get().dimension();
    places.because(
        "%s af %s i %s er aftalens indikatorer"
            .formatted(
                DanishNumber.of(roles.indicators(dimension)),
                categories(dimension),
                roles.nameOf(dimension)));
    roles.categories(dimension).stream()
        .filter(category -> names.indicator(category).isEmpty())
        .limit(NAMED)
        .forEach(
            category ->
                places.wonder(
                    "hvilken indikator \"%s\" er. Skriv den under indikatorer, hvis den skal læses."
                        .formatted(category)));
    key("indikator", found.get(), places);
  }

  /** Indicators that the file's name or title names. */
  private Stream<Indicator> hints() {
    return Stream.concat(
            Stream.of(outline.head().title()),
            BETWEEN_WORDS.splitAsStream(
                PlainName.of(fileName) + " " + PlainName.of(outline.head().title())))
        .filter(word -> !word.isBlank())
        .flatMap(word -> names.indicator(word).stream());
  }

  private void area(Optional<Candidate> found, ProposalText places) {
    if (found.isEmpty()) {
      places.ask(
          roles.rest().isEmpty()
              ? "hvor området står; filen har ingen dimension til det. Hent udtrækket igen med"
                  + " område."
              : "hvilken dimension der har området. Ingen har et af aftalens områder, og filen siger"
                  + " det ikke selv. Svar med en af: %s, og slet den under opdelinger. Er der"
                      .formatted(listed(roles.rest()))
                  + " ingen, så hent udtrækket igen med område.");
      places.key("område", ProposalText.OPEN);
      return;
    }
    Dimension dimension = found.get().dimension();
    long ours = roles.areas(dimension);
    String name = roles.nameOf(dimension);
    places.because(
        ours == 0
            ? "filen siger selv, at %s er områder, men ingen af de %s er aftalens (%s). Skriv dem under områder, hvis de er det; ellers hent udtrækket igen med aftalens områder"
                .formatted(name, DanishNumber.of(dimension.size()), shown(dimension))
            : "%s af %s i %s er aftalens områder%s"
                .formatted(
                    DanishNumber.of(ours),
                    categories(dimension),
                    name,
                    found.get().said() ? ", og filen siger selv, at det er områder" : ""));
    key("område", found.get(), places);
  }

  private void period(Optional<Candidate> found, ProposalText places) {
    if (found.isEmpty()) {
      new PeriodOfName(fileName).tell(listed(roles.rest()), places);
      return;
    }
    Dimension dimension = found.get().dimension();
    String name = roles.nameOf(dimension);
    long readable = CubeRoles.periods(dimension);
    List<String> others =
        dimension.categories().stream()
            .map(Category::asPeriod)
            .filter(text -> !LikelyPeriod.is(text))
            .toList();
    places.because(
        "%s%s i %s, %s"
            .formatted(
                found.get().said() ? "filen siger selv, at det er tid: " : "",
                categories(dimension),
                name,
                others.isEmpty()
                    ? "alle perioder"
                    : "hvoraf %s er perioder, programmet kan læse"
                        .formatted(DanishNumber.of(readable))));
    if (!others.isEmpty()) {
      places.because(
          "kan ikke læses som periode: %s. År, kvartaler, måneder og flere år i træk kan læses; det andet holdes tilbage. Hent hellere udtrækket med en af dem"
              .formatted(CubeProposal.quoted(others)));
    }
    key("periode", found.get(), places);
  }

  private void key(String key, Candidate found, ProposalText places) {
    if (found.equals().isEmpty()) {
      places.key(key, ProposalText.quoted(roles.nameOf(found.dimension())));
    } else {
      places.ask(
          "om det er den; %s kan være det lige så godt. Svar med en af dem."
              .formatted(listed(found.equals())));
      places.key(key, ProposalText.OPEN);
    }
  }

  private String shown(Dimension dimension) {
    return CubeProposal.quoted(roles.categories(dimension).stream().limit(4).toList())
        + (dimension.size() > 4 ? " m.fl." : "");
  }

  private static String categories(Dimension dimension) {
    return CubeProposal.count(dimension.size(), "kategori", "kategorier");
  }

  private String listed(List<Dimension> dimensions) {
    return dimensions.isEmpty()
        ? "ingen dimensioner"
        : CubeProposal.quoted(dimensions.stream().map(roles::nameOf).toList());
  }
}
