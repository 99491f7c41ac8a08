package dk.pejling.run.verification;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be said of a report's PDF when it is held against the evidence within it. */
public enum VerificationCode implements FindingCode {
  NOT_A_PDF(
      "BEV-101",
      Severity.ERROR,
      "Filen er ikke en PDF, der kan læses.",
      Texts.FETCH_AGAIN,
      Texts.NOTHING_VERIFIED),
  TOO_LARGE(
      "BEV-102",
      Severity.ERROR,
      "Filen fylder mere, end en rapport kan.",
      Texts.FETCH_AGAIN,
      Texts.NOTHING_VERIFIED),
  FOREIGN(
      "BEV-103",
      Severity.ERROR,
      "Filen har noget, som ingen rapport fra programmet har.",
      Texts.FETCH_AGAIN,
      Texts.NOTHING_VERIFIED),
  NO_EVIDENCE(
      "BEV-104",
      Severity.ERROR,
      "Filen har ikke beviset med.",
      "Brug PDF-filen, som programmet lavede den. En udskrift til PDF eller en fil, der er gemt fra"
          + " et andet program, har ikke beviset med, og det har følgebrev og områdeblade heller"
          + " ikke: "
          + Texts.LISTED,
      Texts.NOTHING_VERIFIED),
  EVIDENCE_UNREADABLE(
      "BEV-105",
      Severity.ERROR,
      "Beviset kan ikke læses.",
      "Efterprøv filen med den version af programmet, der lavede den, eller hent den igen, hvor den"
          + " er offentliggjort.",
      Texts.NOTHING_VERIFIED),
  CARRIES_NONE(
      "BEV-106",
      Severity.ERROR,
      "Filer af den slags har ikke selv et bevis med.",
      "Efterprøv rapportens PDF-fil. For de andre filer i rapportens mappe gælder: " + Texts.LISTED,
      Texts.NOTHING_VERIFIED),
  ATTACHMENT_MISSING(
      "BEV-201",
      Severity.ERROR,
      "En vedhæftet fil mangler.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  ATTACHMENT_EXTRA(
      "BEV-202",
      Severity.ERROR,
      "Der er vedhæftet en fil, som ikke hører til.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  ATTACHMENT_CHANGED(
      "BEV-203",
      Severity.ERROR,
      "En vedhæftet fil er ændret.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  DATA_DIFFERS(
      "BEV-301",
      Severity.ERROR,
      "En vedhæftet fil siger andet end beviset.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  VERDICT_DIFFERS(
      "BEV-302",
      Severity.ERROR,
      "En vurdering er en anden end den, de offentliggjorte tal giver.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  OTHER_METHOD(
      "BEV-303",
      Severity.NOTICE,
      "Rapporten er vurderet efter en metode, som denne version ikke har.",
      Texts.SAME_VERSION,
      "Vurderingerne er ikke regnet igen."),
  PAGE_DIFFERS(
      "BEV-401",
      Severity.ERROR,
      "En side siger andet end beviset.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  FIGURE_DIFFERS(
      "BEV-402",
      Severity.ERROR,
      "En figurs tekst for skærmlæsere siger andet end beviset.",
      Texts.FETCH_AGAIN,
      Texts.NOT_TO_BE_TRUSTED),
  CHANGED_BEYOND_TEXT(
      "BEV-403",
      Severity.ERROR,
      "Filen er ændret, efter at programmet lavede den.",
      Texts.FETCH_AGAIN,
      "Teksten er den, beviset giver, men tegninger, links eller andet kan være ændret."),
  OTHER_VERSION(
      "BEV-404",
      Severity.NOTICE,
      "Filen er lavet af en anden version af programmet.",
      Texts.SAME_VERSION,
      "Teksten er sammenholdt med det, denne version skriver af beviset; forskelle kan skyldes"
          + " versionen."),
  NOT_REBUILT(
      "BEV-405",
      Severity.ERROR,
      "Beviset kan ikke blive til en rapport.",
      Texts.SAME_VERSION,
      "Siderne er ikke efterprøvet."),
  FOLDER_DIFFERS(
      "BEV-501",
      Severity.ERROR,
      "Filen er ikke den, som manifestet ved siden af har kontrolsummen på.",
      "Læg filen i den mappe, den blev lavet i, eller hent begge igen.",
      "Fil og mappe hører ikke sammen."),
  FOLDER_UNREADABLE(
      "BEV-502",
      Severity.NOTICE,
      "Manifestet ved siden af filen kan ikke læses.",
      "Hent manifest.json igen, hvis den skal bruges.",
      "Filens kontrolsum er ikke sammenholdt med manifestets.");

  private final FindingKind kind;

  VerificationCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }

  private static final class Texts {
    private static final String FETCH_AGAIN = "Hent filen igen, hvor den er offentliggjort.";
    private static final String SAME_VERSION =
        "Efterprøv filen med den version af programmet, der lavede den.";
    private static final String LISTED =
        "deres kontrolsum står i manifest.json i rapportens mappe og efterprøves, når filen ligger"
            + " dér.";
    private static final String NOTHING_VERIFIED = "Intet er efterprøvet.";
    private static final String NOT_TO_BE_TRUSTED =
        "Filen er ikke, som programmet lavede den, og bør ikke bruges.";
  }
}
