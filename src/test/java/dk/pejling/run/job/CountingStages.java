package dk.pejling.run.job;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureCode;
import dk.pejling.disclosure.UnsafeToPublishException;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.ReportInput;
import dk.pejling.report.WrittenReport;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.document.Document;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Painted;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stages that add up the numbers in text files: enough to see whether every file went in once. The
 * report is the sum and what it was made of.
 *
 * @param patience milliseconds that each part takes
 */
record CountingStages(long patience, AtomicInteger reads) implements Stages {
  CountingStages(long patience) {
    this(patience, new AtomicInteger());
  }

  @Override
  public Checked<Agreement> readAgreement(TextFile file) {
    return file.text().startsWith("ugyldig")
        ? Checked.rejected(InputCode.NO_AGREEMENT.about(file.name(), file.text(), "en aftale"))
        : Checked.accepted(ExampleAgreement.of(file.text().strip()));
  }

  @Override
  public Intake intake(Agreement agreement, List<TextFile> profiles) {
    return new Intake(this::read, file -> "", List.of(), name -> false);
  }

  private Received read(IncomingFile file) {
    reads.incrementAndGet();
    pause();
    try {
      List<Observation> observations = new ArrayList<>();
      List<String> lines = Files.readAllLines(file.path());
      for (int i = 0; i < lines.size(); i++) {
        observations.add(
            new Observation(
                new IndicatorId("antal"),
                new AreaId("851"),
                Group.EVERYONE,
                new Period.Year(2025),
                new Tally(Long.parseLong(lines.get(i))),
                false,
                new Provenance(new Line(file.name(), i + 1, ""), file.sha256(), file.received())));
      }
      return new Received(
          new ReceivedFile(
              file.name(),
              file.sha256(),
              file.received(),
              new Content.Extract(List.of(new IndicatorId("antal"))),
              new Dating.Unknown(),
              lines.size()),
          observations,
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DisclosedStatus judge(
      Agreement agreement,
      List<Observation> observations,
      List<ClusterReport> reports,
      LocalDate asOf,
      List<Release> earlier) {
    pause();
    if (agreement.id().equals("usikker")) {
      throw new UnsafeToPublishException(
          List.of(DisclosureCode.UNSAFE.about("antal.csv", "et tal", "intet tal")));
    }
    long sum =
        observations.stream()
            .mapToLong(each -> each.reading() instanceof Tally(long count) ? count : 0)
            .sum();
    return new DisclosedStatus(
        agreement,
        asOf,
        "sum %d af %d".formatted(sum, observations.size()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public Checked<Composed> compose(ReportInput input, Templates templates) {
    pause();
    TextFile template = templates.report();
    if (template.text().startsWith("ugyldig")) {
      return Checked.rejected(
          InputCode.NO_TEMPLATE.about(template.name(), template.text(), "en skabelon"));
    }
    if (template.text().startsWith("fejl")) {
      throw new IllegalStateException("a fault of the program");
    }
    String report = input.status().method() + " " + input.files().size() + " filer\n";
    Document document =
        new Document(
            report,
            "",
            "",
            input.status().asOf(),
            new Document.Furniture("", "", "", Document.Watermark.NONE),
            List.of());
    return Checked.accepted(
        new Composed(input.plan().type(), new WrittenReport(document, List.of()), List.of()));
  }

  @Override
  public byte[] pdf(Composed composed, List<Attachment> attachments) {
    return composed.report().document().title().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<Finding> unpaintable(Composed composed) {
    return List.of();
  }

  @Override
  public Painted paint(Composed composed, List<Attachment> attachments, Dataset data) {
    return new Painted(
        Map.of(composed.name() + ".pdf", pdf(composed, attachments)), unpaintable(composed));
  }

  @Override
  public String method() {
    return "Pejling, metodeversion 1";
  }

  private void pause() {
    try {
      Thread.sleep(patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
