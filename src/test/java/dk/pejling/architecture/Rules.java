package dk.pejling.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may know what (docs/architecture.md).
 *
 * @param root the base package, so that the same rules can be tried on classes that break them
 */
record Rules(String root) {
  private static final List<String> PURE =
      List.of(
          "agreement",
          "assessment",
          "danish",
          "disclosure",
          "finding",
          "observation",
          "period",
          "report",
          "statistics");

  /** Libraries of one pure package each; the rest of the world is closed to them. */
  private static final String[] OPEN_TO_PURE = {
    "java.lang..",
    "java.math..",
    "java.time..",
    "java.util..",
    "java.text..",
    "org.jspecify..",
    "org.springframework.modulith",
    "org.yaml.snakeyaml..",
    "org.apache.commons.statistics..",
    "org.ojalgo..",
    "org.commonmark..",
    "com.samskivert.mustache..",
  };

  private static final Set<String> IN_MEMORY =
      Set.of(
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.io.Reader",
          "java.io.Writer",
          "java.io.Serializable",
          "java.io.UncheckedIOException",
          "java.io.IOException");

  ArchRule pureKnowNoFramework() {
    return classes()
        .that()
        .resideInAnyPackage(within(PURE))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(OPEN_TO_PURE)
                .or(resideInAnyPackage(root + ".."))
                .or(describe("work in memory", type -> IN_MEMORY.contains(type.getName())))
                .or(describe("are primitive or arrays", Rules::isBuiltIn)))
        .as("Pure packages know no framework and do no I/O");
  }

  ArchRule libraryOf(String library, String... owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(owners).map(owner -> root + "." + owner + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .as("Only " + String.join(" and ", owners) + " may know " + library);
  }

  ArchRule timeIsGiven() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(
            describe(
                "asks the system for the time",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
        .as("Time comes from a Clock or a parameter");
  }

  ArchRule undisclosedNumbersStayUpstream() {
    DescribedPredicate<JavaClass> undisclosed =
        describe(
            "carry undisclosed numbers",
            type ->
                type.getPackageName().equals(root + ".assessment")
                    || Stream.of("Observation", "Reading", "ClusterReport", "CriterionProgress")
                        .anyMatch(
                            name ->
                                outermost(type).getName().equals(root + ".observation." + name)
                                    && !type.isEnum()));
    return noClasses()
        .that()
        .resideInAnyPackage(within(List.of("report", "rendering")))
        .should()
        .dependOnClassesThat(undisclosed)
        .as("Nothing downstream of disclosure reaches an undisclosed number");
  }

  /** What is hidden and why is known where it is decided, and nowhere else. */
  ArchRule hidingIsDisclosures() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".disclosure..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            within(List.of("disclosure.hiding", "disclosure.table", "disclosure.solver")))
        .as("Only disclosure knows what is hidden, and what it is hidden behind");
  }

  /** Nor a class that has them in its hands and could pass them on. */
  ArchRule nothingDownstreamKnowsWhoKnowsUndisclosedNumbers() {
    DescribedPredicate<JavaClass> handling =
        describe(
            "handle undisclosed numbers",
            type ->
                type.getPackageName().startsWith(root + ".assessment")
                    && type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> isRaw(each.getTargetClass())));
    return noClasses()
        .that()
        .resideInAnyPackage(within(List.of("report", "rendering")))
        .should()
        .dependOnClassesThat(handling)
        .as("Nothing downstream of disclosure knows a class that handles undisclosed numbers");
  }

  private boolean isRaw(JavaClass type) {
    return Stream.of(
            "assessment.AreaSeries",
            "assessment.SeriesPoint",
            "assessment.Assessment",
            "observation.Observation",
            "observation.Reading",
            "observation.ClusterReport")
        .anyMatch(name -> outermost(type).getName().equals(root + "." + name));
  }

  ArchRule noFieldInjection() {
    return noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .as("Constructors inject, not fields");
  }

  ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are written by people", (JavaField field) -> !field.getName().contains("$")))
        .should(beFinal())
        .as("No static state");
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|ServiceImpl)(\\$.*)?")
        .as("No Util, Helper, Manager or ServiceImpl");
  }

  ArchRule packagesAreNullMarked() {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should(liveInNullMarkedPackage())
        .as("Every package is null-marked");
  }

  ArchRule onlyCommandsTalk() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .accessTargetWhere(
            describe(
                "writes to the terminal",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err").contains(access.getTarget().getName())))
        .as("Only commands write to the terminal");
  }

  private String[] within(List<String> packages) {
    return packages.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }

  private static boolean isBuiltIn(JavaClass type) {
    return type.isPrimitive() || type.isArray();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Rules::outermost).orElse(type);
  }

  private static ArchCondition<JavaField> beFinal() {
    return new ArchCondition<>("be final") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                field,
                field.getModifiers().contains(JavaModifier.FINAL),
                field.getFullName() + " can change"));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
    return new ArchCondition<>("live in a null-marked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " isn't null-marked"));
      }
    };
  }
}
