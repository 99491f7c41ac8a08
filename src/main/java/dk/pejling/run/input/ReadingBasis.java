package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What files are read by (`læsegrundlag`), as a run takes it in: the agreement, the profiles and
 * the limits.
 */
public record ReadingBasis(TextFile agreement, List<TextFile> profiles, List<TextFile> limits) {
  public ReadingBasis {
    profiles = List.copyOf(profiles);
    limits = List.copyOf(limits);
  }

  public static Checked<ReadingBasis> gather(Path input, Path agreementFile, Keeper keeper) {
    List<Finding> findings = new ArrayList<>();
    TakenTexts texts = new TakenTexts(keeper, findings, new ArrayList<>());
    List<TextFile> agreement = texts.required(agreementFile, "agreement", InputCode.NO_AGREEMENT);
    List<TextFile> profiles = texts.profiles(input, agreementFile);
    List<TextFile> limits = texts.limits(input);
    return agreement.isEmpty()
        ? Checked.rejected(findings)
        : Checked.accepted(new ReadingBasis(agreement.getFirst(), profiles, limits), findings);
  }

  /**
   * Checksum of everything but a file itself that decides how it is read.
   *
   * @param version the program's
   */
  public String rules(String version) {
    List<String> rules = new ArrayList<>(List.of(version, agreement.sha256()));
    profiles.forEach(profile -> rules.add(profile.name() + " " + profile.sha256()));
    limits.forEach(limit -> rules.add(limit.name() + " " + limit.sha256()));
    return Checksum.of(rules);
  }
}
