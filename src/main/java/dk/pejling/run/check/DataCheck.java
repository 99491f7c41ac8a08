package dk.pejling.run.check;

import dk.pejling.agreement.Agreement;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.CheckOutcome.Unit;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.version.Past;
import dk.pejling.store.received.ReadFile;

/** Reads workbooks and extracts as a run would, and forgets them. */
record DataCheck(Agreement agreement, Intake intake, Past past, Collected into) {
  ReadFile read(IncomingFile file) {
    Received read = intake.reader().read(file);
    Content content = read.file().content();
    into.file(
        new CheckedFile(
            file.name(),
            kind(content),
            read.file().rows(),
            Unit.ROWS,
            !(content instanceof Content.NotUnderstood)));
    into.read(file, read.findings());
    ReadFile all = new ReadFile(read.file(), read.observations(), read.findings());
    into.news(past.news(agreement, intake, all, file.kind()));
    return all;
  }

  private String kind(Content content) {
    return switch (content) {
      case Content.ProgressSheet sheet ->
          "statusskema for " + agreement.geography().area(sheet.report().cluster()).name();
      case Content.Extract extract -> "udtræk";
      case Content.NotUnderstood none -> "ikke forstået";
    };
  }
}
