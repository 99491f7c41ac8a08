package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every mistake a secretariat can make in a template is a finding with its line. */
class TemplateFaultTest {
  @Test
  void unknownPlaceholdersAreAllFoundWithTheirLines() {
    Checked<Document> written = write("Opgjort {{opgjort}}.", "", "{{opgjrt}} og {{navn}}");

    assertThat(places(written)).containsExactly("SKA-101 3", "SKA-101 3");
    assertThat(text(written)).contains("[ukendt felt] og [ukendt felt]");
  }

  @Test
  void placeholderOfSectionIsUnknownOutsideIt() {
    Checked<Document> written = write("{{#klynger}}", "- {{navn}}", "{{/klynger}}", "", "{{navn}}");

    assertThat(places(written)).containsExactly("SKA-101 5");
    assertThat(text(written)).contains("- Klynge Nord").contains("- Klynge Vest");
  }

  @Test
  void unknownSectionIsFoundAndLeftOut() {
    Checked<Document> written =
        write("før", "", "{{#klynge}}", "inde", "{{/klynge}}", "", "efter {{opgjrt}}");

    assertThat(places(written)).containsExactly("SKA-101 3", "SKA-101 7");
    assertThat(text(written)).contains("før").doesNotContain("inde").contains("efter");
  }

  @Test
  void sectionWithoutEndCannotBeFilledIn() {
    Checked<Document> written = write("", "{{#klynger}}", "- {{navn}}");

    assertThat(written).isInstanceOf(Checked.Rejected.class);
    assertThat(places(written)).containsExactly("SKA-102 2");
    assertThat(remedies(written))
        .containsExactly(
            "Skriv {{/klynger}}, hvor afsnittet skal slutte, eller slet {{#klynger}}.");
    assertThat(written.findings().getFirst().expected()).isEqualTo("{{#klynger}} … {{/klynger}}");
    assertThat(remedies(write("{{^eksempeldata}}")).getFirst())
        .endsWith("eller slet {{^eksempeldata}}.");
  }

  @Test
  void endOfASectionThatNeverBeganIsAnotherMistake() {
    Checked<Document> alone = write("tekst", "{{/klynger}}");

    assertThat(places(alone)).containsExactly("SKA-102 2");
    assertThat(remedies(alone))
        .containsExactly(
            "Slet {{/klynger}}, eller skriv {{#klynger}}, hvor afsnittet skal begynde.");
    assertThat(remedies(write("{{#klynger}}", "{{/klynge}}")))
        .contains(
            "Ret {{/klynge}} til {{/klynger}}, hvis den skal slutte {{#klynger}} fra linje 1;"
                + " ellers slet den.");
  }

  @Test
  void sectionsMustCloseInsideOut() {
    Checked<Document> written =
        write("{{#pejlemærker}}", "{{#kriterier}}", "{{/pejlemærker}}", "{{/kriterier}}");

    assertThat(written).isInstanceOf(Checked.Rejected.class);
    assertThat(places(written)).containsExactly("SKA-102 3");
    assertThat(remedies(written))
        .containsExactly(
            "Skriv {{/kriterier}} før {{/pejlemærker}}; det, der begynder sidst, slutter først.");
  }

  @Test
  void placeholderLeftOpenCannotBeFilledIn() {
    assertThat(places(write("tekst", "{{opgjort}"))).containsExactly("SKA-103 2");
    assertThat(places(write("{{{opgjort}}}"))).contains("SKA-103 1");
    assertThat(places(write("{{> anden}}"))).contains("SKA-103 1");
  }

  @Test
  void unknownDirectiveIsFoundWhereItStandsEvenAfterSectionsThatRepeat() {
    Checked<Document> written =
        write("{{#klynger}}", "- {{navn}}", "", "{{/klynger}}", "::: statusmatriks");

    assertThat(places(written)).containsExactly("SKA-201 5");
  }

  @Test
  void directiveAboutNothingNamesWhatItCouldBeAbout() {
    Checked<Document> written = write("", "::: kriterium 9.9");

    assertThat(places(written)).containsExactly("SKA-202 2");
    assertThat(written.findings().getFirst().expected()).contains("1.1, 1.2, 2.1");
  }

  @Test
  void directiveWithoutWhatItIsAboutIsToldWhatIsMissing() {
    Checked<Document> written = write("::: kriterium");

    assertThat(written.findings().getFirst().found()).isEqualTo("::: kriterium uden noget efter");
    assertThat(remedies(written))
        .containsExactly(
            "Skriv efter blokkens navn, hvad den gælder, for eksempel \"::: kriterium 1.1\".");
  }

  @Test
  void nearNamesAreAskedAbout() {
    assertThat(
            write(
                    "{{opgjrt}} {{kriterium.1.1.senest}}",
                    "",
                    "::: statusmatriks",
                    "",
                    "# A {#metode}",
                    "",
                    "[](#metoden)")
                .findings())
        .extracting(finding -> finding.remedy().split("\\?")[0])
        .containsExactlyInAnyOrder(
            "Mente du {{opgjort}}",
            "Mente du {{kriterium.1.1.seneste}}",
            "Mente du \"::: statusmatrix\"",
            "Mente du #metode");
  }

  @Test
  void anotherCriterionIsNoSuggestion() {
    assertThat(write("{{kriterium.1.9.seneste}}").findings())
        .singleElement()
        .extracting(Finding::remedy)
        .asString()
        .startsWith("Ret feltets navn");
  }

  @Test
  void aTextThatIsAskedForButNotThereIsTold() {
    assertThat(write("::: tekst revision", "", "::: hovedbudskaber").findings())
        .extracting(Finding::code, Finding::expected, Finding::holdsBack)
        .containsExactly(
            tuple("SKA-401", "tekster/revision.md", false),
            tuple("SKA-401", "tekster/hovedbudskaber.md", false));
  }

  @Test
  void aTextThatNobodyAsksForIsTold() {
    ReportInput input = SmallStatus.input();
    ReportInput told =
        InputSketch.like(input).narratives(List.of(new Narrative("revison", "Fint."))).input();

    assertThat(new Midtvejsstatus(Templates.of("::: tekst revision")).write(told).findings())
        .extracting(Finding::code, finding -> finding.location().file(), Finding::remedy)
        .contains(
            tuple(
                "SKA-402",
                "tekster/revison.md",
                "Mente du revision.md? Giv filen det navn, skabelonen beder om, eller slet den."));
  }

  @Test
  void aChapterThatOnlyTheAgreementNamesIsNoFaultOfTheTemplate() {
    Checked<Document> written = write("::: krav");

    assertThat(written.findings()).isEmpty();
    assertThat(text(written)).contains("Rapporten har intet kapitel, der besvarer kravet.");
  }

  @Test
  void columnsMustBeClosed() {
    Checked<Document> open = write("::: spalter", "### A", "tekst");

    assertThat(places(open)).containsExactly("SKA-203 1");
    assertThat(text(open)).contains("h3 A").contains("tekst");
    assertThat(places(write("::: slut"))).containsExactly("SKA-203 1");
  }

  @Test
  void markupThatCannotBeShownStaysVisibleAsText() {
    Checked<Document> written = write("Et <b>fedt</b> ord", "", "![foto](foto.png)");

    assertThat(places(written)).containsExactly("SKA-301 1", "SKA-301 3");
    assertThat(written.findings().getFirst().found()).isEqualTo("<b> </b>");
    assertThat(text(written)).contains("Et <b>fedt</b> ord").contains("foto");
  }

  @Test
  void aLinkThatDoesAnythingButOpenAPageOrALetterIsPlainWords() {
    Checked<Document> written =
        write(
            "[ét](javascript:alert(1)) og [to](file:///C:/x)",
            "",
            "[tre](https://example.org) og [fire](mailto:post@example.org)");

    assertThat(places(written)).containsExactly("SKA-301 1");
    assertThat(((Checked.Accepted<Document>) written).value().toString())
        .contains("https://example.org", "mailto:post@example.org")
        .doesNotContain("javascript", "file:");
  }

  @Test
  void referenceToNowhereBecomesText() {
    Checked<Document> written = write("# A {#a}", "", "Se [afsnittet](#b) på [side](#b).");

    assertThat(places(written)).containsExactly("SKA-302 3");
    assertThat(text(written)).contains("Se afsnittet på");
  }

  @Test
  void anchorTwiceIsFound() {
    assertThat(places(write("# A {#a}", "", "# B {#a}"))).containsExactly("SKA-303 1");
  }

  @Test
  void faultInNarrativeNamesItsOwnFile() {
    ReportInput input = SmallStatus.input();
    ReportInput told =
        InputSketch.like(input)
            .narratives(List.of(new Narrative("revision", "Fint.\n\n{{kriterium.1.9.seneste}}")))
            .input();

    Checked<Document> written =
        new Midtvejsstatus(Templates.of("::: tekst revision"))
            .write(told)
            .map(WrittenReport::document);

    assertThat(written.findings())
        .singleElement()
        .extracting(Finding::location)
        .isEqualTo(new SourceLocation.Line("revision.md", 3, ""));
  }

  @Test
  void narrativeThatCannotBeFilledInIsHeldBackAlone() {
    ReportInput input = SmallStatus.input();
    ReportInput told =
        InputSketch.like(input)
            .narratives(List.of(new Narrative("revision", "{{#klynger}} uden slutning")))
            .input();

    Checked<Document> written =
        new Midtvejsstatus(Templates.of("::: tekst revision", "", "efter"))
            .write(told)
            .map(WrittenReport::document);

    assertThat(text(written)).contains("afventer rettelse").contains("efter");
    assertThat(places(written)).containsExactly("SKA-102 1");
  }

  @Test
  void narrativeThatLeadsToAPersonIsHeldBackAndNotQuoted() {
    ReportInput input = SmallStatus.input();
    ReportInput told =
        InputSketch.like(input)
            .narratives(
                List.of(new Narrative("revision", "Først\n\nBorger 010190-1234\nog anna@rn.dk")))
            .input();

    Checked<Document> written =
        new Midtvejsstatus(Templates.of("::: tekst revision", "", "efter"))
            .write(told)
            .map(WrittenReport::document);

    assertThat(text(written)).contains("afventer rettelse").contains("efter");
    assertThat(text(written) + written.findings()).doesNotContain("010190", "anna");
    assertThat(places(written)).containsExactly("SKA-403 3", "SKA-403 4");
  }

  private static Checked<Document> write(String... lines) {
    return new Midtvejsstatus(Templates.of(lines))
        .write(SmallStatus.input())
        .map(WrittenReport::document);
  }

  private static List<String> remedies(Checked<Document> written) {
    return written.findings().stream().map(Finding::remedy).toList();
  }

  private static List<String> places(Checked<Document> written) {
    return written.findings().stream().map(TemplateFaultTest::place).toList();
  }

  private static String place(Finding finding) {
    return finding.code()
        + " "
        + (finding.location() instanceof SourceLocation.Line line ? line.line() : "–");
  }

  private static String text(Checked<Document> written) {
    return DocumentText.of(((Checked.Accepted<Document>) written).value());
  }
}
