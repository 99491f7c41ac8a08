package dk.pejling.observation;

import dk.pejling.agreement.indicator.IndicatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A file that was received and archived (`modtaget fil`).
 *
 * @param sha256 64 hexadecimal digits; the same content is the same file
 * @param received when it came the first time; never printed, so that a rerun elsewhere prints the
 *     same report
 * @param rows lines or filled rows that were read
 */
public record ReceivedFile(
    String name, String sha256, Instant received, Content content, Dating dating, int rows) {

  /** What the file turned out to be. */
  public sealed interface Content {
    record ProgressSheet(ClusterReport report, List<SheetCompleteness> completeness)
        implements Content {
      public ProgressSheet {
        completeness = List.copyOf(completeness);
      }
    }

    record Extract(List<IndicatorId> indicators) implements Content {
      public Extract {
        indicators = List.copyOf(indicators);
      }
    }

    /** Its findings say why. */
    record NotUnderstood() implements Content {}
  }

  /** What the file itself says of its age. */
  public sealed interface Dating {
    /** When the workbook was saved or the extract drawn. */
    record On(LocalDate day) implements Dating {}

    record Unknown() implements Dating {}
  }

  /**
   * How much of a sheet a cluster has filled in (`udfyldelsesgrad`).
   *
   * @param filled rows with what is needed
   * @param expected rows that ought to have it
   */
  public record SheetCompleteness(String sheet, int filled, int expected) {}
}
