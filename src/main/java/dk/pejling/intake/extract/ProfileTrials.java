package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.ProfileCode;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.trial.ExpectedFigure;
import dk.pejling.intake.extract.profile.trial.Trial;
import dk.pejling.observation.Observation;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the tests that profiles carry (`prøver`): each reads its lines as a file would be read. */
public final class ProfileTrials {
  private static final int NAMED = 5;

  private final Agreement agreement;

  public ProfileTrials(Agreement agreement) {
    this.agreement = agreement;
  }

  /** What the profile's tests find; nothing where all pass. */
  public List<Finding> run(SourceProfile profile) {
    return profile.trials().stream().flatMap(trial -> run(profile, trial).stream()).toList();
  }

  private List<Finding> run(SourceProfile profile, Trial trial) {
    String elsewhere = elsewhere(trial, profile);
    if (!elsewhere.isEmpty()) {
      return List.of(
          Finding.of(
              ProfileCode.TRIAL_ELSEWHERE,
              trial.at(),
              "profilen " + profile.name(),
              elsewhere,
              "aftalens områder og indikatorer"));
    }
    Agreement tried = TrialAgreement.of(agreement, trial.measures(), divided(profile));
    IncomingFile file =
        new IncomingFile(
            Path.of("prøve"),
            trial.fileName(),
            IncomingFile.Kind.EXTRACT,
            "0".repeat(64),
            tried.term().to().atStartOfDay().toInstant(ZoneOffset.UTC));
    Received received = new ExtractIntake(tried, List.of()).readLines(file, profile, trial.lines());
    TrialText text = new TrialText(tried);
    List<String> faults = new ArrayList<>(figures(trial, received, text));
    String codes = codes(trial, received);
    if (!codes.isEmpty()) {
      faults.add(codes);
    }
    return faults.stream()
        .map(
            fault ->
                Finding.of(
                    ProfileCode.TRIAL_FAILED,
                    trial.at(),
                    "profilen " + profile.name(),
                    fault,
                    "netop det, prøven siger"))
        .toList();
  }

  /** The figures that aren't as they should be, in one sentence. */
  private static List<String> figures(Trial trial, Received received, TrialText text) {
    Map<String, String> got = new HashMap<>();
    for (Observation each : received.observations()) {
      got.put(text.subject(each), text.content(each));
    }
    Map<String, String> faults = new TreeMap<>();
    for (ExpectedFigure each : trial.gives()) {
      String subject = text.subject(each);
      String expected = text.content(each);
      String there = got.getOrDefault(subject, "");
      got.remove(subject);
      if (there.isEmpty()) {
        faults.put(subject, "%s giver intet; ventet %s".formatted(subject, text.shown(expected)));
      } else if (!there.equals(expected)) {
        faults.put(
            subject,
            "%s giver %s; ventet %s".formatted(subject, text.shown(there), text.shown(expected)));
      }
    }
    got.forEach(
        (subject, content) ->
            faults.put(
                subject, "%s giver %s; ventet intet".formatted(subject, text.shown(content))));
    if (faults.isEmpty()) {
      return List.of();
    }
    return List.of(
        faults.values().stream().limit(NAMED).collect(Collectors.joining(". "))
            + (faults.size() > NAMED ? " …" : ""));
  }

  private static String codes(Trial trial, Received received) {
    TreeSet<String> expected = new TreeSet<>(trial.codes());
    TreeSet<String> got = new TreeSet<>(received.findings().stream().map(Finding::code).toList());
    return expected.equals(got)
        ? ""
        : "anmærkningerne %s; ventet %s".formatted(listed(got), listed(expected));
  }

  private static String listed(TreeSet<String> codes) {
    return codes.isEmpty() ? "ingen" : String.join(", ", codes);
  }

  /** How the profile divides figures, for indicators that a trial brings along. */
  private static List<Breakdown> divided(SourceProfile profile) {
    return profile.breakdowns().stream()
        .map(dk.pejling.intake.extract.profile.Breakdown::kept)
        .filter(kept -> kept.names().size() > 1)
        .map(kept -> new Breakdown(kept.name(), kept.names()))
        .toList();
  }

  /**
   * Groups the trial expects figures of, which the agreement's own indicator isn't divided into.
   */
  private List<Group.Part> undeclared(Trial trial, SourceProfile profile) {
    List<Group.Part> kept =
        profile.breakdowns().stream()
            .flatMap(each -> each.kept().groups().values().stream())
            .distinct()
            .toList();
    List<Group.Part> undeclared = new ArrayList<>();
    for (ExpectedFigure figure : trial.gives()) {
      agreement.indicators().stream()
          .filter(each -> each.id().equals(figure.indicator()))
          .forEach(
              indicator ->
                  kept.stream()
                      .filter(group -> group.label().equals(figure.group()))
                      .filter(group -> !indicator.groups().contains(group))
                      .forEach(undeclared::add));
    }
    return undeclared;
  }

  /** What the trial is about that this agreement doesn't have. */
  private String elsewhere(Trial trial, SourceProfile profile) {
    List<String> areas =
        agreement.geography().areas().stream()
            .flatMap(area -> List.of(area.id().value(), PlainName.of(area.name())).stream())
            .toList();
    List<String> indicators =
        agreement.indicators().stream().map(Indicator::id).map(Object::toString).toList();
    TreeSet<String> unknown = new TreeSet<>();
    for (ExpectedFigure figure : trial.gives()) {
      if (!areas.contains(PlainName.of(figure.area()))) {
        unknown.add("området " + figure.area());
      }
      if (!indicators.contains(figure.indicator().value())
          && !trial.measures().containsKey(figure.indicator())) {
        unknown.add("indikatoren " + figure.indicator());
      }
    }
    for (Group.Part group : undeclared(trial, profile)) {
      unknown.add("opdelingen %s: %s".formatted(group.breakdown(), group.label()));
    }
    return String.join(", ", unknown);
  }
}
