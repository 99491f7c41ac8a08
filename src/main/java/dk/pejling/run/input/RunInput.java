package dk.pejling.run.input;

import dk.pejling.finding.Finding;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.history.RunHistory.RunFile;
import java.util.List;

/**
 * Everything a run builds on, as it was when the run began: later changes in the folder don't reach
 * it.
 *
 * @param limits the file of limits, if the folder has one
 * @param professional the file of professional assessments, if the folder has one
 * @param conclusions the file of conclusions about revision, if the folder has one
 * @param data progress sheets, then extracts, by name
 * @param all every file with its role, agreement first
 * @param findings of how the files lie
 */
public record RunInput(
    TextFile agreement,
    Templates templates,
    List<TextFile> profiles,
    List<TextFile> narratives,
    List<TextFile> limits,
    List<TextFile> professional,
    List<TextFile> conclusions,
    List<InputFile> data,
    List<RunFile> all,
    List<Finding> findings) {
  public RunInput {
    profiles = List.copyOf(profiles);
    narratives = List.copyOf(narratives);
    limits = List.copyOf(limits);
    professional = List.copyOf(professional);
    conclusions = List.copyOf(conclusions);
    data = List.copyOf(data);
    all = List.copyOf(all);
    findings = List.copyOf(findings);
  }
}
