package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What files are read by (`læsegrundlag`), as a run takes it in: the agreement and the profiles. */
public record ReadingBasis(TextFile agreement, List<TextFile> profiles) {
  public ReadingBasis {
    profiles = List.copyOf(profiles);
  }

  public static Checked<ReadingBasis> gather(Path input, Path agreementFile, Keeper keeper) {
    List<Finding> findings = new ArrayList<>();
    TakenTexts texts = new TakenTexts(keeper, findings, new ArrayList<>());
    List<TextFile> agreement =
        texts.required(agreementFile, "agreement", InputCode.NO_AGREEMENT);
    List<TextFile> profiles = texts.profiles(input, agreementFile);
    return agreement.isEmpty()
        ? Checked.rejected(findings)
        : Checked.accepted(new ReadingBasis(agreement.getFirst(), profiles), findings);
  }

  /**
   * Checksum of everything but a file itself that decides how it is read.
   *
   * @param version the program's
   */
  public String rules(String version) {
    List<String> rules = new ArrayList<>(List.of(version, agreement.sha256()));
    profiles.forEach(profile -> rules.add(profile.name() + " " + profile.sha256()));
    return Checksum.of(rules);
  }
}
