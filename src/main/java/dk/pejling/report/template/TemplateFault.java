package dk.pejling.report.template;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong in a template or a narrative (`fejl i skabelon`). */
public enum TemplateFault implements FindingCode {
  UNKNOWN_PLACEHOLDER(
      "SKA-101",
      "Skabelonen bruger et felt, som ikke findes.",
      "Ret feltets navn; alle navne står i docs/formats/skabeloner.md.",
      "Rapporten viser \"[ukendt felt]\" på stedet."),
  UNBALANCED_SECTION(
      "SKA-102",
      "Et afsnit i skabelonen mangler sin begyndelse eller slutning.",
      "Afslut {{#navn}} med {{/navn}}, indefra og ud.",
      "Teksten kan ikke udfyldes og er holdt tilbage."),
  MALFORMED_PLACEHOLDER(
      "SKA-103",
      "Et felt i skabelonen er skrevet forkert.",
      "Skriv feltet som {{navn}} på én linje.",
      "Teksten kan ikke udfyldes og er holdt tilbage."),
  UNKNOWN_DIRECTIVE(
      "SKA-201",
      "Skabelonen beder om en blok, som ikke findes.",
      "Ret blokkens navn; alle navne står i docs/formats/skabeloner.md.",
      "Blokken mangler i rapporten."),
  WRONG_ARGUMENT(
      "SKA-202",
      "En blok i skabelonen nævner ikke noget, som findes i aftalen.",
      "Ret det, der står efter blokkens navn.",
      "Blokken mangler i rapporten."),
  UNCLOSED_COLUMNS(
      "SKA-203",
      "Spalter i skabelonen mangler deres begyndelse eller slutning.",
      "Skriv \"::: spalter\" før og \"::: slut\" efter spalterne.",
      "Teksten står uden spalter."),
  MARKUP_NOT_SUPPORTED(
      "SKA-301",
      "Teksten bruger HTML, billeder eller andet, som rapporten ikke kan vise.",
      "Skriv almindelig Markdown: overskrifter, afsnit, lister, fed, kursiv og links.",
      "Stedet vises som ren tekst."),
  UNKNOWN_ANCHOR(
      "SKA-302",
      "En henvisning peger på et sted, som ikke findes i rapporten.",
      "Ret ankeret efter #.",
      "Henvisningen vises som almindelig tekst."),
  REPEATED_ANCHOR(
      "SKA-303",
      "To steder i rapporten har samme anker.",
      "Giv det ene sted et andet anker.",
      "Henvisninger peger på det første sted."),

  MISSING_TEXT(
      "SKA-401",
      Severity.NOTICE,
      "Skabelonen beder om en tekst, som mangler.",
      "Skriv teksten i filen, hvis den skal med.",
      "Rapporten siger på stedet, at teksten mangler, eller nøjes med det beregnede."),
  UNUSED_TEXT(
      "SKA-402",
      Severity.NOTICE,
      "Skabelonen bruger ikke teksten.",
      "Giv filen det navn, skabelonen beder om, eller slet den.",
      "Teksten er ikke med i rapporten."),
  EDITIONS_NOT_TOLD(
      "SKA-404",
      Severity.NOTICE,
      "Skabelonen siger ikke, hvad der er ændret siden den forrige udgave.",
      "Sæt linjen \"::: udgaver\" ind, for eksempel i kapitlet om datagrundlaget.",
      "Rapporten nævner hverken de tidligere udgaver, eller hvad der er ændret siden."),
  PERSONAL_DATA(
      "SKA-403",
      "Teksten indeholder noget, der ligner et CPR-nummer eller en e-mailadresse.",
      "Slet nummeret eller adressen; rapporten er offentlig. Skriv en enhed eller funktion i"
          + " stedet.",
      "Teksten er holdt tilbage; rapporten siger på stedet, at den afventer rettelse.");

  private final FindingKind kind;

  TemplateFault(String id, String title, String remedy, String consequence) {
    this(id, Severity.ERROR, title, remedy, consequence);
  }

  TemplateFault(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
