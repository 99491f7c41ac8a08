package dk.pejling.run.verification;

import dk.pejling.danish.DanishNumber;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.run.evidence.EvidenceFiles;
import dk.pejling.run.output.Manifest;
import dk.pejling.store.archive.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the files within a PDF against their own list, and against what the evidence gives. */
record AttachmentCheck(Map<String, byte[]> files, Ledger ledger) {
  void byList(Manifest list) {
    Set<String> known = new HashSet<>(Set.of(EvidenceFiles.MANIFEST));
    int fitting = 0;
    for (Manifest.Output each : list.outputs()) {
      known.add(each.file());
      byte[] content = files.get(each.file());
      if (content == null) {
        ledger.differs(
            VerificationCode.ATTACHMENT_MISSING,
            each.file(),
            "ingen fil af det navn",
            "den, listen har");
      } else if (!Checksum.of(content).equals(each.sha256())) {
        ledger.differs(
            VerificationCode.ATTACHMENT_CHANGED,
            each.file(),
            "kontrolsum " + Checksum.of(content),
            each.sha256());
      } else {
        fitting++;
      }
    }
    files.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                ledger.differs(
                    VerificationCode.ATTACHMENT_EXTRA,
                    name,
                    "en fil mere",
                    "de filer, listen har"));
    ledger.checked(
        "Vedhæftede filer: %s af %s har listens kontrolsum."
            .formatted(DanishNumber.of(fitting), DanishNumber.of(list.outputs().size())));
  }

  /** One that the list already tells is changed is told of once more, with the place. */
  void byEvidence(List<Attachment> given) {
    int fitting = 0;
    for (Attachment each : given) {
      byte[] content = files.get(each.name());
      if (content != null && Arrays.equals(content, each.content())) {
        fitting++;
      } else if (content != null) {
        Difference.between(text(content), text(each.content()))
            .ifPresentOrElse(
                first ->
                    ledger.differs(
                        VerificationCode.DATA_DIFFERS,
                        "%s, linje %s".formatted(each.name(), DanishNumber.of(first.line())),
                        first.found(),
                        first.expected()),
                () ->
                    ledger.differs(
                        VerificationCode.DATA_DIFFERS,
                        each.name(),
                        "andre tegn",
                        "tegn for tegn det samme"));
      } else {
        ledger.differs(
            VerificationCode.DATA_DIFFERS,
            each.name(),
            "ingen fil af det navn",
            "den fil, beviset giver");
      }
    }
    ledger.checked(
        "Datapakke og bevis: %s af %s filer er tegn for tegn dem, beviset giver."
            .formatted(DanishNumber.of(fitting), DanishNumber.of(given.size())));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
