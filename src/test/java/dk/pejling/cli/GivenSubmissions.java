package dk.pejling.cli;

import dk.pejling.observation.Sender;
import dk.pejling.run.approval.Submissions;
import dk.pejling.run.approval.Submissions.Outcome.SubmittedBefore.Found;
import java.nio.file.Path;
import java.time.Instant;

/** Submissions that answer by the folder's name. */
final class GivenSubmissions implements Submissions {
  @Override
  public Outcome submit(Path folder, Sender by) {
    Path place = Path.of("indsendelse/pakke");
    return switch (String.valueOf(folder.getFileName())) {
      case "ny" ->
          new Outcome.Submitted("Midtvejsstatus", place, place.resolve("pakke.zip"), false);
      case "sen" ->
          new Outcome.Submitted("Midtvejsstatus", place, place.resolve("pakke.zip"), true);
      case "gammel" -> before(place, Found.THERE);
      case "slettet" -> before(place, Found.RESTORED);
      case "udkast" -> new Outcome.Refused("Kun en godkendt rapport kan indsendes.");
      default -> new Outcome.NoReport("Der er ingen mappe " + folder.getFileName() + ".");
    };
  }

  private static Outcome before(Path place, Found found) {
    return new Outcome.SubmittedBefore(
        "Midtvejsstatus", Instant.parse("2025-12-19T09:05:00Z"), "brugeren anna", place, found);
  }
}
