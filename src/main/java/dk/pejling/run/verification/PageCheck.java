package dk.pejling.run.verification;

import dk.pejling.danish.DanishNumber;
import dk.pejling.run.verification.pdf.Opened;
import dk.pejling.run.verification.pdf.PdfReading;
import dk.pejling.run.verification.pdf.PdfText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the pages against those of the report that is made again from its evidence. */
record PageCheck(Opened.Pdf pdf, Again again, String version, Ledger ledger) {
  /** Of more pages than these, only the number is told. */
  private static final int TOLD = 10;

  /**
   * Whether the file is byte for byte the one that the evidence gives.
   *
   * @param program version of the program that made it
   */
  boolean run(String program) {
    if (again.pdf().isEmpty()) {
      ledger.differs(
          VerificationCode.NOT_REBUILT,
          "",
          "et bevis, som ikke kan sættes ind i skabelonen",
          "et bevis, som programmet har lavet");
      return false;
    }
    if (Arrays.equals(again.pdf().get(), pdf.content())) {
      ledger.checked(
          "Sider: filens %s sider er byte for byte dem, beviset giver."
              .formatted(DanishNumber.of(pdf.pages())));
      return true;
    }
    boolean same = sameText(again.pdf().get());
    if (!program.equals(version)) {
      ledger.differs(VerificationCode.OTHER_VERSION, "", program, version);
    } else if (same) {
      ledger.differs(
          VerificationCode.CHANGED_BEYOND_TEXT,
          "",
          "den samme tekst i en anden fil",
          "byte for byte den fil, beviset giver");
    }
    return false;
  }

  private boolean sameText(byte[] made) {
    Optional<PdfText> found = PdfReading.read(pdf.content());
    Optional<PdfText> expected = PdfReading.read(made);
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
