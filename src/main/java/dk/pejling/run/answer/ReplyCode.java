package dk.pejling.run.answer;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;
import dk.pejling.run.ShownPath;
import java.nio.file.Path;

/** What can stand in the way of an answer. */
enum ReplyCode implements FindingCode {
  NOT_WRITTEN(
      "RUN-507",
      "Svaret på filen kunne ikke skrives.",
      "Se efter, at mappen til svar kan skrives i, at der er plads på disken, og at svaret ikke er"
          + " åbent i et andet program."),
  NOT_OURS(
      "RUN-508",
      "Der ligger en anden fil, hvor svaret skulle ligge.",
      "Flyt filen, hvis den skal bruges, og kontrollér igen; så bliver svaret skrevet.");

  private final FindingKind kind;

  ReplyCode(String id, String title, String remedy) {
    kind =
        new FindingKind(
            id,
            Severity.ERROR,
            title,
            remedy,
            "Svaret er ikke skrevet, og det, der lå der, er ikke rørt.");
  }

  Finding about(Path file, String found, String expected) {
    return about(ShownPath.of(file), found, expected);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
