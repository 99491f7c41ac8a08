package dk.pejling.run.input;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.ArrivalCode;
import dk.pejling.run.input.arrival.DataFolder;
import dk.pejling.run.input.arrival.FolderListing;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.arrival.SteadyKeeper;
import dk.pejling.store.history.RunHistory.RunFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes in progress sheets and extracts, and remembers each file and what was wrong. */
final class TakenData {
  private final Keeper keeper;
  private final List<Finding> findings;
  private final List<RunFile> all;

  TakenData(Keeper keeper, List<Finding> findings, List<RunFile> all) {
    this.keeper = keeper;
    this.findings = findings;
    this.all = all;
  }

  /** What lies in one folder and counts, by name. */
  List<InputFile> files(Path input, DataFolder folder, Twins twins) {
    FolderListing listing = folder.list(input);
    findings.addAll(listing.findings());
    List<Arrived> arrived = new ArrayList<>();
    listing.files().forEach(path -> arrived.addAll(arrived(path, folder)));
    List<Arrived> originals = arrived.stream().sorted(Arrived.ORIGINALS_FIRST).toList();
    List<InputFile> files = new ArrayList<>();
    for (Arrived file : arrived) {
      Arrived counting = twins.counting(file, originals);
      if (counting.equals(file)) {
        files.add(file.file());
        all.add(
            new RunFile(
                file.kind() == Kind.EXTRACT ? "extract" : "progress-sheet", file.file().key()));
      } else {
        findings.add(Twins.same(file, counting));
      }
    }
    return files;
  }

  private List<Arrived> arrived(Path file, DataFolder folder) {
    String place = folder.place(file);
    try {
      return List.of(
          new Arrived(place, String.valueOf(file.getFileName()), folder.kind(), keeper.keep(file)));
    } catch (NoSuchFileException goneSinceItWasListed) {
      return List.of();
    } catch (SteadyKeeper.StillWritten growing) {
      findings.add(ArrivalCode.stillWritten(place));
      return List.of();
    } catch (IOException e) {
      findings.add(InputCode.UNREADABLE.about(place, "en fil, der ikke kan åbnes", "en fil"));
      return List.of();
    }
  }
}
