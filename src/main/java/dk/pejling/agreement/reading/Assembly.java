package dk.pejling.agreement.reading;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Committee;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.LegalReference;
import dk.pejling.agreement.OutsideChange;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.Requirement;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.NationalGoal;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.Principle;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.agreement.reading.area.GeographyReader;
import dk.pejling.agreement.reading.criterion.CriterionContext;
import dk.pejling.agreement.reading.criterion.CriterionReader;
import dk.pejling.agreement.reading.indicator.IndicatorReader;
import dk.pejling.agreement.reading.indicator.SourceReader;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** Puts the parts of one agreement together: first what others refer to, then what refers. */
final class Assembly {
  static final Section AGREEMENT =
      Section.single("sundhedsaftale")
          .requires(
              "id",
              "titel",
              "parter",
              "vision",
              "aftaleperiode",
              "udvalg",
              "datakarakter",
              "geografi",
              "rapporter",
              "indberetningsperioder",
              "pejlemærker",
              "kilder",
              "indikatorer",
              "succeskriterier")
          .allows("lysregel", "hjemler", "krav", "principper", "nationale-mål", "ændringer");

  static final Choice<DataStanding> DATA_STANDING =
      Choice.of(
          "datakarakter",
          List.of(DataStanding.values()),
          standing ->
              switch (standing) {
                case REAL -> "ægte";
                case EXAMPLE -> "eksempel";
              });

  static final Choice<LightRule> LIGHT_RULE =
      Choice.of(
          "lysregel",
          List.of(LightRule.values()),
          rule ->
              switch (rule) {
                case WEAKEST -> "svageste";
                case MAJORITY -> "flertal";
              });

  private final Findings findings;
  private final Register areas;
  private final Register pejlemaerker;
  private final Register principles;
  private final Register nationalGoals;
  private final Register sources;
  private final Register indicators;

  Assembly(Findings findings) {
    this.findings = findings;
    this.areas = new Register("områder", findings);
    this.pejlemaerker = new Register("pejlemærker", findings);
    this.principles = new Register("principper", findings);
    this.nationalGoals = new Register("nationale mål", findings);
    this.sources = new Register("kilder", findings);
    this.indicators = new Register("indikatorer", findings);
  }

  Optional<Agreement> read(YamlMap root) {
    Field<String> id = root.scalar("id").id();
    Field<String> title = root.scalar("titel").text();
    Field<String> parties = root.scalar("parter").text();
    Field<String> vision = root.scalar("vision").text();
    Field<DataStanding> standing = root.scalar("datakarakter").choice(DATA_STANDING);
    Field<LightRule> lightRule = root.scalar("lysregel").choice(LIGHT_RULE);
    Optional<Term> term = new TermReader(findings).read(root);
    Optional<Committee> committee = new CommitteeReader().read(root);
    GeographyReader areaReader = new GeographyReader(findings, areas);
    Optional<Geography> geography = areaReader.read(root);
    List<ReportingPeriod> periods = new ReportingPeriodReader(findings).read(root, term);

    GoalReader goals = new GoalReader(pejlemaerker, principles, nationalGoals);
    List<Pejlemaerke> landmarks = goals.pejlemaerker(root);
    List<Principle> workedBy = goals.principles(root);
    List<NationalGoal> national = goals.nationalGoals(root);
    RequirementReader requirements = new RequirementReader(findings, pejlemaerker);
    List<LegalReference> references = requirements.references(root);
    List<ReportPlan> reports = new ReportReader(findings, requirements).read(root, term);
    List<Requirement> required = requirements.requirements(root);
    List<OutsideChange> changes = new OutsideChangeReader(findings, pejlemaerker).read(root, term);
    SourceReader sourceReader = new SourceReader(findings, sources, DATA_STANDING, standing);
    List<Source> published = sourceReader.read(root);
    IndicatorReader indicatorReader =
        new IndicatorReader(findings, indicators, sources, nationalGoals, sourceReader);
    List<Indicator> measured = indicatorReader.read(root);
    CriterionContext context =
        new CriterionContext(
            findings,
            term,
            areaReader.levels(),
            indicatorReader.facts(),
            areas,
            indicators,
            pejlemaerker,
            principles);
    CriterionReader criterionReader = new CriterionReader(context);
    List<SuccessCriterion> criteria = criterionReader.read(root);

    if (!root.sound() || term.isEmpty() || committee.isEmpty() || geography.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            id.value(),
            title.value(),
            parties.value(),
            vision.value(),
            term.get(),
            committee.get(),
            standing.value(),
            lightRule.or(LightRule.WEAKEST),
            geography.get(),
            reports,
            periods,
            references,
            required,
            landmarks,
            workedBy,
            national,
            published,
            measured,
            criteria,
            changes,
            new Places(criterionReader.places(), indicatorReader.places(), requirements.places())));
  }
}
