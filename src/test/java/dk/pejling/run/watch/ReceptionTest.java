package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.InputWatch;
import dk.pejling.run.RunRequest;
import dk.pejling.run.input.DataFolder;
import dk.pejling.run.input.Keeper;
import dk.pejling.run.input.Sight;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.job.StopRequest;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Taken;
import dk.pejling.store.OpenStore;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What is taken is archived, read as a run reads it, and answered once. */
class ReceptionTest {
  private static final Path EXAMPLE = Path.of("input");
  private static final String SYD = "statusskemaer/klynge-syd.xlsx";

  @TempDir Path root;
  private final Time time = new Time();
  private final StopRequest stop = new StopRequest();
  private final List<Arrived> known = new ArrayList<>();
  private OpenStore store;
  private Path input;
  private int read;

  @BeforeEach
  void open() throws IOException {
    store = OpenStore.at(root.resolve("state"));
    input = Files.createDirectory(root.resolve("input"));
    copy("sundhedsaftale.yaml", "sundhedsaftale.yaml");
    copy("profiler/esundhed.yaml", "profiler/esundhed.yaml");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFileIsKeptAsReadAndAnsweredBesideTheInput() throws IOException {
    copy(SYD, SYD);

    FileReply reply = replied(take(SYD));

    assertThat(reply.outcome()).isEqualTo(Outcome.RECEIVED);
    assertThat(reply.findings()).extracting(Finding::code).containsExactly("IND-204", "IND-220");
    assertThat(store.files().versions(SYD)).hasSize(1);
    assertThat(reply.answers()).first().isEqualTo(answer(SYD, ".svar.txt"));
    assertThat(answer(SYD, ".svar.txt"))
        .content()
        .startsWith("Svar på klynge-syd.xlsx\n\nRet i klynge-syd-rettes.xlsx")
        .contains("\n2 fejl.\n\nIND-204 · Fejl · klynge-syd.xlsx, ark \"Fremdrift\", celle F18");
    assertThat(input.resolve("svar/statusskemaer/klynge-syd-rettes.xlsx")).isNotEmptyFile();
    assertThat(answer(SYD, ".svar.json"))
        .content()
        .contains("\"file\" : \"klynge-syd.xlsx\"", "\"IND-204\"");
  }

  @Test
  void theSameContentIsAnsweredOnceThoughTheProgramBeginsAgain() throws IOException {
    copy(SYD, SYD);
    take(SYD);
    String first = Files.readString(answer(SYD, ".svar.txt"));
    time.pass(Duration.ofDays(1));

    assertThat(take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);

    assertThat(read).isEqualTo(1);
    assertThat(answer(SYD, ".svar.txt")).hasContent(first);
  }

  @Test
  void anAnswerThatIsMissingIsMadeAgainWithoutReadingAgain() throws IOException {
    copy(SYD, SYD);
    take(SYD);
    String first = Files.readString(answer(SYD, ".svar.txt"));
    for (String ending : List.of(".svar.txt", ".svar.json")) {
      Files.delete(answer(SYD, ending));
      assertThat(replied(take(SYD)).outcome()).isEqualTo(Outcome.RECEIVED);
      assertThat(answer(SYD, ".svar.txt")).hasContent(first);
    }
    assertThat(read).isEqualTo(1);
  }

  @Test
  void aCopyThatIsCorrectedWhereItLiesIsNeitherReplacedNorMissed() throws IOException {
    copy(SYD, SYD);
    take(SYD);
    Path copy = input.resolve("svar/statusskemaer/klynge-syd-rettes.xlsx");
    Files.write(copy, new byte[] {1});
    assertThat(take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
    Files.delete(copy);
    assertThat(take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
    assertThat(copy).doesNotExist();
  }

  @Test
  void aChangedProfileHasFilesReadAndAnsweredAgain() throws IOException {
    String csv = "indikatorer/ventetider.csv";
    copy(csv, csv);
    take(csv);
    Files.writeString(
        input.resolve("profiler/esundhed.yaml"),
        Files.readString(EXAMPLE.resolve("profiler/esundhed.yaml")) + "\n# rettet\n");

    assertThat(replied(take(csv)).outcome()).isEqualTo(Outcome.RECEIVED);
    assertThat(read).isEqualTo(2);
  }

  @Test
  void aWorkbookThatIsSavedAgainWithoutAChangeIsSaidToBeUnchanged() throws IOException {
    copy(SYD, SYD);
    take(SYD);
    packAgain(input.resolve(SYD));

    FileReply reply = replied(take(SYD));

    assertThat(reply.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(reply.findings())
        .extracting(Finding::code)
        .as("what is wrong still is")
        .containsExactly("IND-204", "IND-220", "RUN-522");
    assertThat(store.files().versions(SYD)).hasSize(2);
  }

  @Test
  void theSameContentUnderAnotherNameIsToldAndNotRead() throws IOException {
    copy(SYD, SYD);
    take(SYD);
    String copy = "statusskemaer/klynge-syd (1).xlsx";
    copy(SYD, copy);

    FileReply reply = replied(take(copy));

    assertThat(reply.outcome()).isEqualTo(Outcome.SAME_AS_ANOTHER);
    assertThat(reply.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("RUN-204");
              assertThat(finding.found()).isEqualTo("samme indhold som " + SYD);
            });
    assertThat(read).isEqualTo(1);
    assertThat(take(copy)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
  }

  @Test
  void ofTwoThatComeTogetherTheFirstByNameCounts() throws IOException {
    copy(SYD, "statusskemaer/b.xlsx");
    copy(SYD, "statusskemaer/a.xlsx");
    assertThat(take("statusskemaer/b.xlsx", "statusskemaer/a.xlsx"))
        .extracting(done -> ((Done.Replied) done).reply().outcome())
        .containsExactly(Outcome.SAME_AS_ANOTHER, Outcome.RECEIVED);
  }

  @Test
  void aFileThatIsNoWorkbookIsAnsweredAllTheSame() throws IOException {
    write("statusskemaer/brev.xlsx", "Kære sekretariat");
    FileReply reply = replied(take("statusskemaer/brev.xlsx"));
    assertThat(reply.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    assertThat(reply.findings()).extracting(Finding::code).containsExactly("FIL-104");
    assertThat(answer("statusskemaer/brev.xlsx", ".svar.txt")).isNotEmptyFile();
  }

  @Test
  void aFileThatCannotBeOpenedIsToldAndTheRestIsTaken() throws IOException {
    copy(SYD, SYD);
    write("statusskemaer/laast.xlsx", "x");
    Keeper locked =
        file -> {
          if (file.endsWith("laast.xlsx")) {
            throw new AccessDeniedException(file.toString());
          }
          return store.archive().keep(file);
        };
    List<Done> done = new ArrayList<>();
    reception(locked).take(request(), dropped("statusskemaer/laast.xlsx", SYD), known, done::add);
    assertThat(done)
        .extracting(each -> ((Done.Replied) each).reply().outcome())
        .containsExactly(Outcome.NOT_OPENED, Outcome.RECEIVED);
  }

  @Test
  void aFileThatIsRemovedInTheMeantimeIsNoFault() throws IOException {
    copy(SYD, SYD);
    List<Dropped> dropped = dropped(SYD);
    Files.delete(input.resolve(SYD));
    assertThat(take(dropped)).singleElement().isInstanceOf(Done.Gone.class);
  }

  @Test
  void aFileThatIsReplacedInTheMeantimeWaits() throws IOException {
    copy(SYD, SYD);
    List<Dropped> dropped = dropped(SYD);
    Files.delete(input.resolve(SYD));
    write(SYD, "en anden");
    assertThat(take(dropped)).isEmpty();
    assertThat(store.files().versions(SYD)).isEmpty();
  }

  @Test
  void anAnswerThatCannotBeWrittenIsTold() throws IOException {
    copy(SYD, SYD);
    write("svar", "en fil, hvor mappen skulle være");
    FileReply reply = replied(take(SYD));
    assertThat(reply.findings()).extracting(Finding::code).endsWith("RUN-507");
    assertThat(reply.answers()).isEmpty();
    assertThat(store.files().versions(SYD)).hasSize(1);
  }

  @Test
  void withoutAnAgreementNothingIsTaken() throws IOException {
    copy(SYD, SYD);
    write("sundhedsaftale.yaml", "id: x");
    List<Done> done = new ArrayList<>();
    assertThat(reception(store.archive()::keep).take(request(), dropped(SYD), known, done::add))
        .isInstanceOf(Taken.NoBasis.class);
    assertThat(done).isEmpty();
    assertThat(input.resolve("svar")).doesNotExist();
  }

  @Test
  void aFaultOfTheProgramStopsOneFileOnly() throws IOException {
    copy(SYD, SYD);
    write("statusskemaer/umulig.xlsx", "x");
    List<Done> done = take("statusskemaer/umulig.xlsx", SYD);
    assertThat(done)
        .extracting(each -> ((Done.Replied) each).reply().outcome())
        .containsExactly(Outcome.FAULTED, Outcome.RECEIVED);
  }

  @Test
  void askedToStopItTakesNoMore() throws IOException {
    copy(SYD, SYD);
    stop.start();
    stop.stop();
    List<Done> done = new ArrayList<>();
    assertThat(reception(store.archive()::keep).take(request(), dropped(SYD), known, done::add))
        .isInstanceOf(Taken.Stopped.class);
    assertThat(done).isEmpty();
  }

  private List<Done> take(String... places) throws IOException {
    return take(dropped(places));
  }

  private List<Done> take(List<Dropped> dropped) {
    List<Done> done = new ArrayList<>();
    Taken taken = reception(store.archive()::keep).take(request(), dropped, known, done::add);
    known.addAll(((Taken.All) taken).arrived());
    return done;
  }

  private static FileReply replied(List<Done> done) {
    assertThat(done).singleElement().isInstanceOf(Done.Replied.class);
    return ((Done.Replied) done.getFirst()).reply();
  }

  private Desk reception(Keeper keeper) {
    PejlingStages stages = new PejlingStages();
    return new Reception(
            new CountedReading(stages),
            keeper,
            store.files(),
            TransactionOperations.withoutTransaction(),
            time,
            stop,
            "1")
        .desk(() -> {});
  }

  private InputWatch.Request request() {
    return new InputWatch.Request(
        input, RunRequest.agreementIn(input), Duration.ZERO, new InputWatch.Until.Interrupted());
  }

  private List<Dropped> dropped(String... places) throws IOException {
    List<Dropped> dropped = new ArrayList<>();
    for (String place : places) {
      DataFolder folder =
          place.startsWith("statusskemaer") ? DataFolder.PROGRESS_SHEETS : DataFolder.EXTRACTS;
      Path file = input.resolve(place);
      dropped.add(new Dropped(file, folder, Sight.of(file)));
    }
    return dropped;
  }

  private Path answer(String place, String ending) {
    return input.resolve("svar").resolve(place + ending);
  }

  private void copy(String from, String to) throws IOException {
    Path file = input.resolve(to);
    Files.createDirectories(file.getParent());
    Files.copy(EXAMPLE.resolve(from), file);
  }

  private void write(String place, String text) throws IOException {
    Path file = input.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The same parts in another packing, as another program saves them. */
  private void packAgain(Path workbook) throws IOException {
    Path packed = root.resolve("packed.xlsx");
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(packed))) {
      to.setLevel(1);
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        from.transferTo(to);
      }
    }
    Files.delete(workbook);
    Files.move(packed, workbook);
  }

  /** The real stages; counts readings, and fails on a file that is named so. */
  private final class CountedReading extends ForwardingStages {
    CountedReading(PejlingStages stages) {
      super(stages);
    }

    @Override
    Intake counted(Intake intake) {
      return new Intake(
          file -> {
            read++;
            if (file.name().equals("umulig.xlsx")) {
              throw new IllegalStateException("a fault of the program");
            }
            return intake.reader().read(file);
          },
          intake.findings());
    }
  }
}
