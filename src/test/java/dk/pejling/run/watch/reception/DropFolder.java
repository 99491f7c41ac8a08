package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.observation.Sender;
import dk.pejling.run.FileReply;
import dk.pejling.run.InputWatch;
import dk.pejling.run.RunRequest;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.DataFolder;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.arrival.Sight;
import dk.pejling.run.job.StopRequest;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.version.IndexUpdate;
import dk.pejling.run.version.Kept;
import dk.pejling.run.watch.Desk;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Taken;
import dk.pejling.run.watch.Time;
import dk.pejling.store.OpenStore;
import dk.pejling.store.receipt.VersionIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.transaction.support.TransactionOperations;

/** An input folder with the example's agreement and profile, and a desk that takes from it. */
final class DropFolder implements AutoCloseable {
  static final Path EXAMPLE = Path.of("input");
  static final String SYD = "statusskemaer/klynge-syd.xlsx";

  private final Path root;
  private final Time time = new Time();
  private final StopRequest stop = new StopRequest();
  private final List<Arrived> known = new ArrayList<>();
  private final OpenStore store;
  private int read;

  private DropFolder(Path root) {
    this.root = root;
    store = OpenStore.at(root.resolve("state"));
  }

  static DropFolder in(Path root) {
    DropFolder folder = new DropFolder(root);
    folder.copy("sundhedsaftale.yaml", "sundhedsaftale.yaml");
    folder.copy("profiler/esundhed.yaml", "profiler/esundhed.yaml");
    return folder;
  }

  Path input() {
    return root.resolve("input");
  }

  Time time() {
    return time;
  }

  StopRequest stop() {
    return stop;
  }

  List<Arrived> known() {
    return known;
  }

  OpenStore store() {
    return store;
  }

  /** How many files have been read, not counting what came from the store. */
  int read() {
    return read;
  }

  List<Done> take(String... places) {
    return take(dropped(places));
  }

  List<Done> take(List<Dropped> dropped) {
    List<Done> done = new ArrayList<>();
    Taken taken = reception(store.archive()::keep).take(request(), dropped, known, done::add);
    known.addAll(((Taken.All) taken).arrived());
    return done;
  }

  FileReply replied(List<Done> done) {
    assertThat(done).singleElement().isInstanceOf(Done.Replied.class);
    return ((Done.Replied) done.getFirst()).reply();
  }

  Desk reception(Keeper keeper) {
    return new Reception(
            new CountedReading(new PejlingStages()),
            keeper,
            new Kept(store.archive(), store.files(), store.receipts()),
            new IndexUpdate(store.receipts(), index()),
            TransactionOperations.withoutTransaction(),
            time,
            stop,
            "1")
        .desk(() -> {});
  }

  VersionIndex index() {
    return new VersionIndex(root.resolve("state"));
  }

  InputWatch.Request request() {
    return new InputWatch.Request(
        input(),
        RunRequest.agreementIn(input()),
        Duration.ZERO,
        new InputWatch.Until.Interrupted(),
        new Sender.Named("Klynge Syd"));
  }

  List<Dropped> dropped(String... places) {
    List<Dropped> dropped = new ArrayList<>();
    for (String place : places) {
      DataFolder folder =
          place.startsWith("statusskemaer") ? DataFolder.PROGRESS_SHEETS : DataFolder.EXTRACTS;
      Path file = input().resolve(place);
      try {
        dropped.add(new Dropped(file, folder, Sight.of(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return dropped;
  }

  Path answer(String place, String ending) {
    return input().resolve("svar").resolve(place + ending);
  }

  void copy(String from, String to) {
    try {
      Files.copy(EXAMPLE.resolve(from), place(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String place, String text) {
    try {
      Files.writeString(place(place), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String place) throws IOException {
    Path file = input().resolve(place);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** Writes another number into a cell of the sheet Fremdrift; row and column from 0. */
  void correct(String workbook, int row, int column, double value) {
    Path file = input().resolve(workbook);
    try (XSSFWorkbook book = open(file)) {
      book.getSheet("Fremdrift").getRow(row).getCell(column).setCellValue(value);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** The same parts in another packing, as another program saves them. */
  void packAgain(String place) {
    Path packed = root.resolve("packed.xlsx");
    Path workbook = input().resolve(place);
    try {
      pack(workbook, packed);
      Files.delete(workbook);
      Files.move(packed, workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(Path workbook, Path packed) throws IOException {
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(packed))) {
      to.setLevel(1);
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        from.transferTo(to);
      }
    }
  }

  @Override
  public void close() {
    store.close();
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
          intake.sources(),
          intake.findings(),
          intake.hasProfile());
    }
  }
}
