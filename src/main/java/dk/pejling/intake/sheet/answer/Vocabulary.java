package dk.pejling.intake.sheet.answer;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative.Phase;
import dk.pejling.observation.OwnGoal.SelfAssessment;
import dk.pejling.observation.RevisionInput.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The lists' words and the words people write instead (`ordforråd`). A word stands here only when
 * it can mean one thing: {@code G} may be "gennemført" or "grøn", so it doesn't.
 */
public final class Vocabulary {
  private Vocabulary() {}

  public static ChoiceKind<Status> status() {
    Map<String, Status> others = new LinkedHashMap<>();
    also(others, Status.DONE, "færdig", "afsluttet", "udført", "fuldført", "nået", "done");
    also(others, Status.IN_PROGRESS, "igang", "i proces", "pågår", "påbegyndt", "startet");
    also(others, Status.IN_PROGRESS, "in progress", "under udførelse");
    also(others, Status.NOT_STARTED, "ikke startet", "ikke begyndt", "ikke i gang", "not started");
    also(others, Status.DELAYED, "forsinkelse", "bagud", "delayed");
    also(others, Status.CANCELLED, "aflyst", "bortfaldet", "opgivet", "cancelled");
    return new ChoiceKind<>(labels(List.of(Status.values()), Status::label), others);
  }

  public static ChoiceKind<Confidence> confidence() {
    Map<String, Confidence> others = new LinkedHashMap<>();
    also(others, Confidence.VERY_LIKELY, "meget sandsynlig", "very likely");
    also(others, Confidence.LIKELY, "sandsynlig", "likely");
    also(others, Confidence.POSSIBLE, "muligt med udfordringer", "muligt med betydelig udfordring");
    also(others, Confidence.DOUBTFUL, "tvivlsom", "doubtful");
    also(others, Confidence.NOT_ACHIEVABLE, "ikke opnåelig", "ikke realistisk");
    return new ChoiceKind<>(labels(List.of(Confidence.values()), Confidence::label), others);
  }

  public static ChoiceKind<Phase> phase() {
    Map<String, Phase> others = new LinkedHashMap<>();
    also(others, Phase.PLANNED, "planlægges", "under planlægning");
    also(others, Phase.TRIAL, "afprøves", "pilot", "pilotprojekt", "test");
    also(others, Phase.IN_OPERATION, "drift", "idriftsat");
    also(others, Phase.EMBEDDED, "forankring", "implementeret og forankret");
    return new ChoiceKind<>(labels(List.of(Phase.values()), Phase::label), others);
  }

  public static ChoiceKind<SelfAssessment> selfAssessment() {
    Map<String, SelfAssessment> others = new LinkedHashMap<>();
    also(others, SelfAssessment.ACHIEVED, "opnået", "færdig", "gennemført", "done");
    also(others, SelfAssessment.ON_TRACK, "på rette spor", "efter planen", "on track");
    also(others, SelfAssessment.BEHIND, "bagefter", "forsinket");
    also(others, SelfAssessment.CANCELLED, "aflyst", "bortfaldet");
    return new ChoiceKind<>(
        labels(List.of(SelfAssessment.values()), SelfAssessment::label), others);
  }

  public static ChoiceKind<Urgency> urgency() {
    Map<String, Urgency> others = new LinkedHashMap<>();
    also(others, Urgency.NOW, "det haster", "straks", "nu");
    also(others, Urgency.THIS_YEAR, "inden for 1 år");
    also(others, Urgency.NEXT_AGREEMENT, "næste aftale", "ved næste sundhedsaftale");
    return new ChoiceKind<>(labels(List.of(Urgency.values()), Urgency::label), others);
  }

  public static ChoiceKind<Boolean> yesNo() {
    Map<String, Boolean> others = new LinkedHashMap<>();
    also(others, true, "yes", "j");
    also(others, false, "no", "n");
    return new ChoiceKind<>(labels(List.of(true, false), answer -> answer ? "Ja" : "Nej"), others);
  }

  /** A pejlemærke by its line in the list, its number or its name. */
  public static ChoiceKind<Integer> pejlemaerke(Agreement agreement) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, Integer> others = new LinkedHashMap<>();
    for (Pejlemaerke each : agreement.pejlemaerker()) {
      words.put(Choices.word(each), each.number());
      numbers.put(Integer.toString(each.number()), each.number());
      also(others, each.number(), "pejlemærke " + each.number(), each.tag(), each.name());
      also(others, each.number(), each.shortName(), each.number() + ". " + each.tag());
    }
    return new ChoiceKind<>(words, numbers, others);
  }

  private static <T> Map<String, T> labels(List<T> values, Function<T, String> label) {
    Map<String, T> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(label.apply(value), value));
    return words;
  }

  private static <T> void also(Map<String, T> words, T value, String... others) {
    for (String other : others) {
      words.put(other, value);
    }
  }
}
