package dk.pejling.intake.extract.profile;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the profiles of a run can be told apart by their names (`profilnavne`). */
public final class ProfileNames {
  private ProfileNames() {}

  /** A finding for each profile that has the name of one before it. */
  public static List<Finding> check(List<SourceProfile> profiles) {
    Map<String, SourceProfile> byName = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (SourceProfile profile : profiles) {
      SourceProfile first = byName.putIfAbsent(profile.name(), profile);
      if (first != null) {
        findings.add(
            Finding.of(
                ProfileCode.SHARED_NAME,
                new SourceLocation.WholeFile(profile.file()),
                "nøgle \"profil\"",
                "\"%s\" både i %s og i %s".formatted(profile.name(), first.file(), profile.file()),
                "et navn, som kun én profil har"));
      }
    }
    return findings;
  }
}
