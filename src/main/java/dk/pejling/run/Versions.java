package dk.pejling.run;

import dk.pejling.run.version.IndexedVersions;
import dk.pejling.store.receipt.VersionIndex;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What has been received, and in which versions (`udgaver`); changes nothing and needs no database.
 */
public interface Versions {
  /** Everything, when {@code wanted} is {@link Wanted.Everything}; else what is called so. */
  Outcome show(Request request);

  /** Gives an earlier version back. Writes over nothing. */
  Outcome copy(Request request, int version, Path to);

  /**
   * @param agreement the agreement file, for names and for reading earlier versions again
   * @param input the folder with source profiles
   */
  record Request(Wanted wanted, Path agreement, Path input) {}

  /** What is asked for. */
  sealed interface Wanted {
    record Everything() implements Wanted {}

    /**
     * @param name a cluster, a source, an indicator or a file
     * @param period a reporting period, or empty for every one
     */
    record Named(String name, String period) implements Wanted {}
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Lineages with their latest version, clusters first. */
    record Listed(List<Line> lines, List<String> notes) implements Outcome {
      public Listed {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
      }
    }

    /** Every version of what was asked for. */
    record Shown(List<History> histories, List<String> notes) implements Outcome {
      public Shown {
        histories = List.copyOf(histories);
        notes = List.copyOf(notes);
      }
    }

    /** The version is in the file. */
    record Copied(Path file, Entry version) implements Outcome {}

    /** What was asked for isn't there; the explanation is Danish. */
    record NotThere(String explanation) implements Outcome {}

    /** It couldn't be copied; the explanation is Danish. */
    record NotCopied(String explanation) implements Outcome {}
  }

  /**
   * What versions are versions of.
   *
   * @param subject such as {@code Klynge Nord}
   * @param period the reporting period, or empty
   * @param versions how many there are
   */
  record Line(String subject, String period, int versions, Entry latest) {}

  /**
   * A version.
   *
   * @param number counted from 1
   * @param sender such as {@code brugeren anna}
   * @param place the path in the input folder
   * @param size bytes
   * @param findings how many its reading has
   * @param heldBack how many of them hold something back
   */
  record Entry(
      int number,
      Instant received,
      String sender,
      String place,
      long size,
      String sha256,
      int findings,
      int heldBack) {}

  /**
   * The versions of one thing, oldest first.
   *
   * @param title such as {@code Statusskema for Klynge Nord, 2025}
   */
  record History(String title, List<Step> steps) {
    public History {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A version and what is different from the one before.
   *
   * @param summary such as {@code 3 svar ændret}
   */
  record Step(Entry version, String summary, List<String> changes) {
    public Step {
      changes = List.copyOf(changes);
    }
  }

  /** The versions that a state folder has. */
  static Versions in(Path state) {
    return new IndexedVersions(new VersionIndex(state));
  }
}
