package dk.pejling.run.verification;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Checked;
import dk.pejling.run.evidence.Carried;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.verification.pdf.Opened;
import dk.pejling.run.verification.pdf.PdfReading;
import dk.pejling.run.verification.pdf.PdfText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the report again from its evidence and holds the pages against that. */
record PageCheck(Opened.Pdf pdf, Carried.Whole carried, String version, Ledger ledger) {
  /** Of more pages than these, only the number is told. */
  private static final int TOLD = 10;

  /** Whether the file is byte for byte the one that the evidence gives. */
  boolean run(Stages stages) {
    Optional<byte[]> again = again(stages);
    if (again.isEmpty()) {
      ledger.differs(
          VerificationCode.NOT_REBUILT,
          "",
          "et bevis, som ikke kan sættes ind i skabelonen",
          "et bevis, som programmet har lavet");
      return false;
    }
    if (Arrays.equals(again.get(), pdf.content())) {
      ledger.checked(
          "Sider: filens %s sider er byte for byte dem, beviset giver."
              .formatted(DanishNumber.of(pdf.pages())));
      return true;
    }
    boolean same = sameText(again.get());
    if (!carried.program().equals(version)) {
      ledger.differs(VerificationCode.OTHER_VERSION, "", carried.program(), version);
    } else if (same) {
      ledger.differs(
          VerificationCode.CHANGED_BEYOND_TEXT,
          "",
          "den samme tekst i en anden fil",
          "byte for byte den fil, beviset giver");
    }
    return false;
  }

  private Optional<byte[]> again(Stages stages) {
    try {
      return stages.write(carried.material(), carried.template(), carried.attachments())
              instanceof Checked.Accepted<byte[]>(byte[] made, var notices)
          ? Optional.of(made)
          : Optional.empty();
    } catch (RuntimeException evidenceOfNothing) {
      // a report's parts may take for granted what disclosure control always leaves
      return Optional.empty();
    }
  }

  private boolean sameText(byte[] again) {
    Optional<PdfText> found = PdfReading.read(pdf.content());
    Optional<PdfText> expected = PdfReading.read(again);
    if (found.isEmpty() || expected.isEmpty()) {
      ledger.differs(
          VerificationCode.PAGE_DIFFERS,
          "alle sider",
          "sider, der ikke kan læses",
          "læselige sider");
      return false;
    }
    int pages = pages(found.get().pages(), expected.get().pages());
    int figures = figures(found.get().alternates(), expected.get().alternates());
    ledger.checked(
        "Sider: %s af %s sider og %s af %s figurtekster er dem, beviset giver."
            .formatted(
                DanishNumber.of(expected.get().pages().size() - pages),
                DanishNumber.of(expected.get().pages().size()),
                DanishNumber.of(expected.get().alternates().size() - figures),
                DanishNumber.of(expected.get().alternates().size())));
    return pages == 0 && figures == 0;
  }

  private int pages(List<String> found, List<String> expected) {
    int different = 0;
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      Optional<Difference> difference = Difference.between(at(found, i), at(expected, i));
      if (difference.isPresent()) {
        different++;
        if (different <= TOLD) {
          ledger.differs(
              VerificationCode.PAGE_DIFFERS,
              "side %s, linje %s"
                  .formatted(DanishNumber.of(i + 1), DanishNumber.of(difference.get().line())),
              difference.get().found(),
              difference.get().expected());
        }
      }
    }
    if (different > TOLD) {
      ledger.differs(
          VerificationCode.PAGE_DIFFERS,
          "flere sider",
          "%s sider mere, der siger andet".formatted(DanishNumber.of(different - TOLD)),
          "de sider, beviset giver");
    }
    return different;
  }

  private int figures(List<String> found, List<String> expected) {
    int different = 0;
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      if (!at(found, i).equals(at(expected, i))) {
        String number = DanishNumber.of(i + 1);
        different++;
        if (different <= TOLD) {
          Difference.between(at(found, i), at(expected, i))
              .ifPresent(
                  first ->
                      ledger.differs(
                          VerificationCode.FIGURE_DIFFERS,
                          "figurtekst nr. " + number,
                          first.found(),
                          first.expected()));
        }
      }
    }
    return different;
  }

  private static String at(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }
}
