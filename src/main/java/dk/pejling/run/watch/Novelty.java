package dk.pejling.run.watch;

import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.SameAnswers;
import dk.pejling.store.received.FileKey;
import dk.pejling.store.received.ReadFile;
import java.util.List;

/** Whether a file says anything that the one before it at its place didn't (`ændring`). */
record Novelty(Readings readings) {
  Outcome of(InputFile file, ReadFile read) {
    if (read.file().content() instanceof Content.NotUnderstood) {
      return Outcome.NOT_UNDERSTOOD;
    }
    List<FileKey> versions = readings.files().versions(file.key().place());
    int at = versions.indexOf(file.key());
    return at > 0 && same(read, readings.files().read(versions.get(at - 1)))
        ? Outcome.UNCHANGED
        : Outcome.RECEIVED;
  }

  private static boolean same(ReadFile now, ReadFile before) {
    if (now.file().content() instanceof Content.ProgressSheet sheet
        && before.file().content() instanceof Content.ProgressSheet former) {
      return SameAnswers.in(sheet.report(), former.report());
    }
    return now.file().content().equals(before.file().content())
        && figures(now).equals(figures(before));
  }

  private record Figure(Object indicator, Object area, Object period, Object reading, boolean provisional) {}

  private static List<Figure> figures(ReadFile read) {
    return read.observations().stream().map(Novelty::figure).toList();
  }

  private static Figure figure(Observation each) {
    return new Figure(
        each.indicator(), each.area(), each.period(), each.reading(), each.provisional());
  }
}
