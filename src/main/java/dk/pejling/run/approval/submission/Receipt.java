package dk.pejling.run.approval.submission;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.run.made.CaseFolder;
import dk.pejling.run.output.CaseFile;
import dk.pejling.run.output.Manifest;
import dk.pejling.store.approval.ApprovalEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What was handed in, to whom, when and by whom (`kvittering`), as Danish text. */
record Receipt(
    CaseFolder.Whole folder, ApprovalEntry approval, Sent sent, List<Manifest.Output> files) {
  private static final String LINE = "%-14s%s\n";

  String text() {
    CaseFile caseFile = folder.caseFile();
    StringBuilder text = new StringBuilder("Kvittering for indsendelse\n\n");
    line(
        text,
        "Rapport:",
        "%s, udgave %s"
            .formatted(DanishWords.sentence(approval.of().report()), approval.edition()));
    line(text, "Aftale:", approval.of().agreement());
    line(text, "Opgjort pr.:", DanishDate.of(approval.of().asOf()));
    line(
        text,
        "Godkendt:",
        "%s af %s, sag %s"
            .formatted(DanishDate.of(approval.on()), caseFile.committee(), approval.caseNumber()));
    line(text, "Sendes til:", caseFile.recipient());
    line(text, "Frist:", DanishDate.of(caseFile.due()));
    line(
        text,
        "Indsendt:",
        "%s kl. %s, %s"
            .formatted(DanishDate.of(sent.day()), sent.time(), inTime(caseFile.due(), sent.day())));
    line(text, "Af:", sent.by().called());
    text.append("\nFiler og deres kontrolsummer (SHA-256)\n");
    for (Manifest.Output file : files) {
      text.append("  %s  %s\n".formatted(file.sha256(), file.file()));
    }
    text.append("\nRevisionslog\n");
    line(text, "  Indførsel:", String.valueOf(sent.entry().number()));
    line(text, "  Kontrolsum:", sent.entry().hash());
    text.append(
        "\nProgrammet sender intet. Pakken er noteret som indsendt, da den blev lavet; send den til"
            + " modtageren.\n");
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(LINE.formatted(name, value));
  }

  static String inTime(LocalDate due, LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, due);
    if (days == 0) {
      return "på fristens dag";
    }
    return days > 0 ? days(days) + " før fristen" : days(-days) + " efter fristen";
  }

  private static String days(long days) {
    return days == 1 ? "1 dag" : days + " dage";
  }
}
