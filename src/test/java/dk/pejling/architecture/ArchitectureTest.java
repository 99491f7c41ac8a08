package dk.pejling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.pejling.Pejling;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between packages, and a class beside each rule that shows the rule bites. */
class ArchitectureTest {
  private static final String BAD = "dk.pejlingfixture";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("__")) // generated ahead of time
          .importPackages("dk.pejling");
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BAD);

  @Test
  void modulesKeepToTheirArrows() {
    ApplicationModules.of(Pejling.class).verify();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProgramKeeps(String offender, Function<Rules, ArchRule> rule) {
    ArchRule onProgram = rule.apply(new Rules("dk.pejling"));
    assertThat(onProgram.evaluate(PROGRAM).getFailureReport().getDetails())
        .as(onProgram.getDescription())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleBites(String offender, Function<Rules, ArchRule> rule) {
    assertThat(rule.apply(new Rules(BAD)).evaluate(BROKEN).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains(BAD + "." + offender));
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        breaks("agreement.KnowsSpring", Rules::pureKnowNoFramework),
        breaks("agreement.ReadsFiles", Rules::pureKnowNoFramework),
        breaks("assessment.AsksTheTime", Rules::timeIsGiven),
        breaks("report.ReadsObservations", Rules::undisclosedNumbersStayUpstream),
        breaks("rendering.ReadsAssessments", Rules::undisclosedNumbersStayUpstream),
        breaks("run.KnowsHiding", Rules::hidingIsDisclosures),
        breaks("report.KnowsTable", Rules::hidingIsDisclosures),
        breaks("report.KnowsHandler", Rules::nothingDownstreamKnowsWhoKnowsUndisclosedNumbers),
        breaks("rendering.KnowsHandler", Rules::nothingDownstreamKnowsWhoKnowsUndisclosedNumbers),
        breaks("store.InjectsFields", Rules::noFieldInjection),
        breaks("store.HoldsStaticState", Rules::noStaticState),
        breaks("store.DateHelper", Rules::namesSayWhatThingsAre),
        breaks("run.NotNullMarked", Rules::packagesAreNullMarked),
        breaks("run.Talks", Rules::onlyCommandsTalk),
        breaks(
            "run.KnowsPoi",
            rules ->
                rules.libraryOf("org.apache.poi..", "intake", "rendering.docx", "rendering.data")),
        breaks("run.KnowsCsv", rules -> rules.libraryOf("de.siegmar.fastcsv.reader..", "intake")),
        breaks(
            "run.KnowsCsvWriter",
            rules -> rules.libraryOf("de.siegmar.fastcsv.writer..", "rendering.data")),
        breaks("run.KnowsXml", rules -> rules.libraryOf("com.fasterxml.aalto..", "intake")),
        breaks("run.KnowsPdf", rules -> rules.libraryOf("org.openpdf..", "rendering.pdf")),
        breaks(
            "run.KnowsFonts",
            rules ->
                rules.libraryOf(
                    "org.apache.fontbox..", "rendering.font", "rendering.html", "rendering.docx")),
        breaks("report.KnowsSolver", rules -> rules.libraryOf("org.ojalgo..", "disclosure.solver")),
        breaks("run.KnowsJdbc", rules -> rules.libraryOf("org.springframework.jdbc..", "store")),
        breaks("store.KnowsBatch", rules -> rules.libraryOf("org.springframework.batch..", "run")),
        breaks("run.KnowsPicocli", rules -> rules.libraryOf("picocli..", "cli")));
  }

  private static Arguments breaks(String offender, Function<Rules, ArchRule> rule) {
    return Arguments.of(offender, rule);
  }
}
