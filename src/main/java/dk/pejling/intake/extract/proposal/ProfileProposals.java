package dk.pejling.intake.extract.proposal;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.FileGate;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.proposal.cube.CubeProposal;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.extract.table.file.Samples;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.Excess;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.LimitExceeded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Proposes profiles for unknown files (`profilforslag`); they pass the same gate as any extract.
 */
public final class ProfileProposals {
  private static final Pattern PERIOD_OR_DATE =
      Pattern.compile(
          "[-_ ]?(?<!\\d)(?:19|20)\\d\\d(?:[KQkq][1-4]|[Mm]\\d\\d|[-_]?\\d\\d[-_]?\\d\\d)?(?!\\d)");

  private final KnownNames names;
  private final FileLimits limits;
  private final LongSupplier nanos;

  /**
   * By an agreement.
   *
   * @param nanos a ticker, for the time that a file may take
   */
  public ProfileProposals(Agreement agreement, FileLimits limits, LongSupplier nanos) {
    this.names = new KnownNames(agreement);
    this.limits = limits;
    this.nanos = nanos;
  }

  /**
   * A profile for the file, or why there can be none.
   *
   * @throws IOException if the disk fails; never for what is in the file
   */
  public Checked<Proposal> propose(IncomingFile file) throws IOException {
    Allowance allowance = new Allowance(limits, nanos);
    try {
      return switch (new FileGate(limits).admitExtract(file, allowance)) {
        case Checked.Rejected<FileKind>(List<Finding> findings) -> Checked.rejected(findings);
        case Checked.Accepted<FileKind>(FileKind kind, List<Finding> worthKnowing) ->
            proposed(file, kind, allowance, worthKnowing);
      };
    } catch (LimitExceeded e) {
      return Checked.rejected(FileGate.exceeded(file, e.excess()));
    } catch (UnreadableTableException e) {
      Excess excess = allowance.excess();
      return Checked.rejected(
          excess == null
              ? finding(ExtractCode.UNREADABLE_FILE, file, e.found())
              : FileGate.exceeded(file, excess));
    }
  }

  private Checked<Proposal> proposed(
      IncomingFile file, FileKind kind, Allowance allowance, List<Finding> worthKnowing)
      throws IOException {
    ProposalText text = new ProposalText("");
    List<Finding> findings = new ArrayList<>(worthKnowing);
    opening(file.name(), text);
    switch (format(file, kind, allowance)) {
      case ProposedFormat.SelfDescribed(Checked<ProposalText> keys) -> {
        findings.addAll(keys.findings());
        if (!(keys instanceof Checked.Accepted<ProposalText>(ProposalText all, var none))) {
          return Checked.rejected(keys.findings());
        }
        text.add(all);
      }
      case ProposedFormat.Table(ProposalText keys, Sample sample) -> {
        if (sample.rows().isEmpty()) {
          return Checked.rejected(finding(ExtractCode.EMPTY_FILE, file, "ingen rækker"));
        }
        text.add(keys);
        TableProposal table = new TableProposal(file.name(), names, sample, text);
        if (table.hasNoRows()) {
          return Checked.rejected(
              finding(DialectCode.NO_TABLE, file, "ingen rækker med flere felter"));
        }
        table.tell();
      }
    }
    text.because("licens: skriv de vilkår, kildens tal bruges på");
    text.because("prøver: skriv et par af filens linjer og det, de skal give; se vejledningen");
    return Checked.accepted(new Proposal(text.yaml(), text.questions()), findings);
  }

  private static void opening(String name, ProposalText text) {
    text.because("Forslag til en kildeprofil for %s, set alene på filen.".formatted(name));
    text.because(
        "Svar på det, der står som \"?\", ret det, der er forkert, og gem det i mappen profiler.");
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    String ending = name.substring(stem.length());
    String base = PERIOD_OR_DATE.matcher(stem).replaceFirst("");
    String plain = base.isBlank() ? stem : base;
    text.key("profil", ProposalText.quoted(plain.toLowerCase(Locale.ROOT)));
    text.key("filer", "[" + ProposalText.quoted(plain + "*" + ending) + "]");
  }

  private ProposedFormat format(IncomingFile file, FileKind kind, Allowance allowance)
      throws IOException {
    if (kind == FileKind.PX || kind == FileKind.JSON) {
      return new ProposedFormat.SelfDescribed(CubeProposal.of(file, kind, names, allowance));
    }
    ProposalText keys = new ProposalText("");
    if (kind == FileKind.ZIP || kind == FileKind.WORKBOOK) {
      keys.because("format: filens indhold er en Excel-projektmappe; det første ark er set");
      keys.key("format", "xlsx");
      return new ProposedFormat.Table(keys, Samples.ofWorkbook(file.path(), allowance));
    }
    keys.because("format: filen er tekst");
    keys.key("format", "csv");
    TextEncoding encoding = TextEncoding.of(file.path(), allowance);
    encoding.tell(keys);
    List<Separator> separators = Separator.candidates(file.path(), encoding.charset(), allowance);
    if (separators.isEmpty()) {
      FileFormat.Csv none = new FileFormat.Csv(encoding.charset(), ';');
      return new ProposedFormat.Table(keys, Samples.ofText(file.path(), none, 1, allowance));
    }
    Separator best = separators.getFirst();
    keys.because(
        "skilletegn: %s af de første %s linjer har %s felter"
            .formatted(best.lines(), best.of(), best.width()));
    if (separators.size() > 1 && separators.get(1).lines() == best.lines()) {
      keys.ask(
          "om det er %s eller %s, der skiller felterne; lige mange linjer passer til begge."
              .formatted(best.shown(), separators.get(1).shown()));
    }
    keys.key("skilletegn", best.shown());
    FileFormat.Csv format = new FileFormat.Csv(encoding.charset(), best.mark());
    return new ProposedFormat.Table(
        keys, Samples.ofText(file.path(), format, Integer.MAX_VALUE, allowance));
  }

  private static Finding finding(FindingCode code, IncomingFile file, String found) {
    return Finding.of(
        code,
        new SourceLocation.WholeFile(file.name()),
        "",
        found,
        "en tabel med rækker og felter");
  }
}
