package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunRequest;
import dk.pejling.run.stage.TextFile;
import java.util.ArrayList;
import java.util.List;

/** What files are read by (`læsegrundlag`), as a run takes it in: the agreement and the profiles. */
public record ReadingBasis(TextFile agreement, List<TextFile> profiles) {
  public ReadingBasis {
    profiles = List.copyOf(profiles);
  }

  public static Checked<ReadingBasis> gather(RunRequest request, Keeper keeper) {
    List<Finding> findings = new ArrayList<>();
    TakenTexts texts = new TakenTexts(keeper, findings, new ArrayList<>());
    List<TextFile> agreement =
        texts.required(request.agreement(), "agreement", InputCode.NO_AGREEMENT);
    List<TextFile> profiles = texts.profiles(request);
    return agreement.isEmpty()
        ? Checked.rejected(findings)
        : Checked.accepted(new ReadingBasis(agreement.getFirst(), profiles), findings);
  }
}
