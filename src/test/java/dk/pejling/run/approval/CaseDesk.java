package dk.pejling.run.approval;

import dk.pejling.agreement.DataStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.report.edition.CaseState;
import dk.pejling.run.Releases;
import dk.pejling.run.RunId;
import dk.pejling.run.edition.EditionHistory;
import dk.pejling.run.edition.Fingerprint;
import dk.pejling.run.output.CaseFile;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication;
import dk.pejling.store.OpenStore;
import dk.pejling.store.approval.ReportKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;

/** A state folder and reports that were made with it, at a given moment. */
record CaseDesk(Path root, OpenStore store, Instant moment, List<Path> noted)
    implements AutoCloseable {
  static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  static final LocalDate DECIDED = LocalDate.of(2025, 12, 18);
  static final Sender ANNA = new Sender.SystemUser("anna");
  static final ReportKey KEY = new ReportKey("aftale", "midtvejsstatus", AS_OF);

  /** 19 December 2025 at 10:05 in Denmark. */
  static CaseDesk in(Path root) {
    return new CaseDesk(
        root,
        OpenStore.at(root.resolve("state")),
        Instant.parse("2025-12-19T09:05:00Z"),
        new ArrayList<>());
  }

  Path folder() {
    return root.resolve("output").resolve("midtvejsstatus-aftale-2025-12-12");
  }

  Path packages() {
    return root.resolve("output").resolve("indsendelse");
  }

  private Clock clock() {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  Approvals approvals() {
    return new KeptApprovals(
        store.approvals(),
        new Drafts(store.history()),
        store.audit(),
        store.transaction(),
        clock());
  }

  Submissions submissions() {
    return submissions(store.transaction());
  }

  Submissions submissions(TransactionOperations transaction) {
    return new KeptSubmissions(store.approvals(), releases(), store.audit(), transaction, clock());
  }

  private Releases releases() {
    return new Releases() {
      @Override
      public Outcome note(Path folder, Sender by) {
        noted.add(folder);
        return new Outcome.NoReport("");
      }

      @Override
      public List<Entry> all() {
        return List.of();
      }
    };
  }

  /** Leaves what a run of that sheet leaves, with its case as the register has it. */
  CaseDesk made(String sheet) throws IOException {
    return made(sheet, DataStanding.REAL);
  }

  CaseDesk made(String sheet, DataStanding data) throws IOException {
    Publication.Making making =
        new Publication.Making(
            "1",
            "metode",
            KEY.report(),
            KEY.agreement(),
            AS_OF,
            List.of(new Manifest.Input("progress-sheet", "statusskemaer/a.xlsx", sheet)),
            List.of());
    String fingerprint = Fingerprint.of(making);
    CaseState state = new EditionHistory(store.approvals().editions(KEY)).state(fingerprint);
    Publication publication =
        Publication.of(
            new RunId("2025-12-19-0001"),
            making,
            Map.of(
                KEY.report() + ".pdf",
                sheet.getBytes(StandardCharsets.UTF_8),
                "data/figures.csv",
                new byte[] {1}),
            new Release(
                KEY.agreement(),
                KEY.report(),
                AS_OF,
                "metode",
                "1",
                data,
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            new CaseFile(
                fingerprint,
                state,
                "Udvalget",
                "Sundhedsstyrelsen til orientering",
                LocalDate.of(2025, 12, 31)),
            List.of());
    for (Map.Entry<String, byte[]> file : publication.files().entrySet()) {
      Path path = folder().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return this;
  }

  CaseDesk approved() {
    approvals().approve(folder(), DECIDED, "25/1234", ANNA);
    return this;
  }

  @Override
  public void close() {
    store.close();
  }
}
