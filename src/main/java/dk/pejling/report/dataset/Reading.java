package dk.pejling.report.dataset;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.dataset.Dataset.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the tables are to be read (`læsevejledning`). */
final class Reading {
  private Reading() {}

  static List<Note> of(Release release, Agreement agreement) {
    List<Note> notes = new ArrayList<>();
    switch (release.data()) {
      case REAL -> {
        // nothing to warn of
      }
      case EXAMPLE ->
          notes.add(
              new Note(
                  "Eksempeldata",
                  "Tallene er opdigtede eller blandet med opdigtede tal. De må ikke bruges eller"
                      + " sendes ind."));
    }
    notes.add(
        new Note(
            "Hvad det er",
            "Alle tal, mål og vurderinger, som rapporten offentliggør, efter diskretionering. Der"
                + " er intet her, som rapporten holder skjult."));
    notes.add(
        new Note(
            "Opgjort pr.",
            "%s. Det, der er kommet til senere, er ikke med."
                .formatted(DanishDate.of(release.asOf()))));
    notes.add(
        new Note(
            "Kilder",
            agreement.sources().stream()
                .map(source -> "%s (%s)".formatted(source.publisher(), source.table()))
                .collect(Collectors.joining("; ", "", ". Tabellen kilder har vilkårene."))));
    notes.add(
        new Note(
            "Metode",
            "%s. Tabellen indikatorer siger, hvordan hvert tal er gjort op."
                .formatted(release.method())));
    notes.add(
        new Note(
            "Skjulte tal",
            "Hvor status er skjult, er antallet lille, eller tallet kunne afsløre et lille antal."
                + " Cellerne er tomme, og tomt er ikke nul."));
    notes.add(
        new Note(
            "Manglende tal",
            "Hvor der ikke er et tal, siger status hvorfor: mangler, skjult af kilden, ikke"
                + " relevant, kilderne er uenige, eller ikke alle områder har tal."));
    notes.add(
        new Note(
            "Afrunding",
            "Tallene er ikke afrundet, så de kan afvige fra rapportens på den sidste decimal."));
    return notes;
  }
}
