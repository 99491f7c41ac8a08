package dk.pejling.run.draft;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.extract.proposal.ProfileProposals;
import dk.pejling.intake.extract.proposal.Proposal;
import dk.pejling.run.ProfileDrafts;
import dk.pejling.run.ShownPath;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.text.AgreementFile;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Drafts by the program's own parts, without Spring and database. */
public final class StandardDrafts implements ProfileDrafts {
  @Override
  public Outcome draft(Request request) {
    if (!Files.isRegularFile(request.file())) {
      return new Outcome.NoSuchFile(
          "Der er ingen fil ved navn %s.".formatted(ShownPath.of(request.file())));
    }
    return switch (AgreementFile.read(request.agreement())) {
      case Checked.Rejected<Agreement>(List<Finding> findings) -> new Outcome.Nothing(findings);
      case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> none) ->
          draft(request, agreement);
    };
  }

  private static Outcome draft(Request request, Agreement agreement) {
    String name = String.valueOf(request.file().getFileName());
    // nobody keeps the file, so neither its checksum nor the time it came matters
    IncomingFile file =
        new IncomingFile(
            request.file(), name, IncomingFile.Kind.EXTRACT, "0".repeat(64), Instant.EPOCH);
    try {
      return switch (proposals(request, agreement).propose(file)) {
        case Checked.Rejected<Proposal>(List<Finding> findings) -> new Outcome.Nothing(findings);
        case Checked.Accepted<Proposal>(Proposal proposal, List<Finding> findings) ->
            new Outcome.Drafted(
                proposal.yaml(), proposal.questions(), findings, notes(request, name));
      };
    } catch (IOException e) {
      return new Outcome.Nothing(
          List.of(InputCode.UNREADABLE.about(name, "en fil, der ikke kan åbnes", "en fil")));
    }
  }

  private static ProfileProposals proposals(Request request, Agreement agreement) {
    List<TextFile> limits = texts(List.of(InputFolder.limitsIn(request.input())));
    return new ProfileProposals(
        agreement, TextFiles.limits(limits).limits().extracts(), System::nanoTime);
  }

  /** Profiles that read the file already: with one more, neither would. */
  private static List<String> notes(Request request, String name) {
    List<String> notes = new ArrayList<>();
    for (TextFile text : texts(InputFolder.profilesIn(request.input().resolve("profiler")))) {
      if (SourceProfileReader.read(text.name(), text.text())
              instanceof Checked.Accepted<SourceProfile>(SourceProfile profile, var none)
          && profile.reads(name)) {
        notes.add(
            "Profilen %s læser allerede filer med det navn; en fil, som to profiler passer til, læses ikke."
                .formatted(profile.described()));
      }
    }
    return notes;
  }

  private static List<TextFile> texts(List<Path> files) {
    List<TextFile> texts = new ArrayList<>();
    for (Path file : files) {
      if (Files.isRegularFile(file)
          && TextFiles.read(file, InputCode.UNREADABLE)
              instanceof Checked.Accepted<TextFile>(TextFile text, var none)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
