package dk.pejling.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges a file against the rules of an accessible and an archivable PDF. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What breaks PDF/UA-1, each rule once with a place; empty for a conforming file. */
  public static List<String> accessibilityFaults(byte[] pdf) throws IOException {
    return faults(pdf, PDFAFlavour.PDFUA_1);
  }

  /** What breaks PDF/A-3a, each rule once with a place; empty for a conforming file. */
  public static List<String> archivingFaults(byte[] pdf) throws IOException {
    return faults(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = judge.validate(parser);
      TreeSet<String> faults = new TreeSet<>();
      for (TestAssertion each : result.getTestAssertions()) {
        if (each.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(
              "%s-%s %s at %s"
                  .formatted(
                      each.getRuleId().getClause(),
                      each.getRuleId().getTestNumber(),
                      each.getMessage(),
                      each.getLocation().getContext()));
        }
      }
      if (!result.isCompliant() && faults.isEmpty()) {
        faults.add("not compliant, without a reason");
      }
      return List.copyOf(faults);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException fault) {
      throw new IOException(fault);
    }
  }
}
