package dk.pejling.intake.extract.cube;

import static dk.pejling.finding.Severity.ERROR;
import static dk.pejling.finding.Severity.NOTICE;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;

/** What can be wrong with a PX or JSON-stat file: 120-130 cost the file, 131-139 only a part. */
public enum CubeCode implements FindingCode {
  BROKEN(
      "UDT-120",
      "Filen er ikke skrevet, som dens format kræver.",
      "Hent udtrækket igen. Er kildens egen fil sådan, så ret det sted, der er nævnt."),
  LACKING(
      "UDT-121",
      "Noget, som filens format kræver, mangler.",
      "Hent udtrækket igen med alle filens oplysninger."),
  CONTRADICTORY(
      "UDT-122",
      "To dele af filens beskrivelse strider mod hinanden.",
      "Hent udtrækket igen. Er kildens egen fil sådan, så spørg kilden, hvad der er rigtigt."),
  CELL_COUNT(
      "UDT-123",
      "Filen har ikke så mange tal, som dens egen beskrivelse siger.",
      "Hent udtrækket igen; der er måske faldet noget ud undervejs."),
  TOO_LARGE(
      "UDT-124",
      "Filen beskriver mere, end programmet læser fra én fil.",
      "Hent udtrækket med færre kategorier, del det i flere filer, eller hæv grænsen i"
          + " graenser.yaml."),
  CUT_OFF("UDT-125", "Filen er ikke hel.", "Hent udtrækket igen; filen slutter for tidligt."),
  UNKNOWN_CHARSET(
      "UDT-126",
      "Filens tekst kan ikke læses i det tegnsæt, den selv siger.",
      "Hent udtrækket igen i UTF-8 eller ISO-8859-1."),
  OTHER_LANGUAGE(
      "UDT-127",
      "Filen har ikke det sprog, profilen siger.",
      "Ret sprog i profilen, eller hent udtrækket på profilens sprog."),
  NO_SUCH_DIMENSION(
      "UDT-128",
      "Filen har ikke den dimension, profilen nævner.",
      "Ret navnet i profilen, eller hent udtrækket igen med dimensionen."),
  WHICH_DATASET(
      "UDT-129",
      "Det er ikke til at sige, hvilket datasæt i filen der skal læses.",
      "Skriv datasættets navn under datasæt i profilen."),
  NOT_JSON_STAT(
      "UDT-130",
      "Filen er JSON, men ikke JSON-stat med tal.",
      "Hent selve tallene som JSON-stat; filen er måske en oversigt eller en fejlmeddelelse."),
  NOT_USED(
      "UDT-131",
      "Noget i filens beskrivelse passer ikke med resten.",
      "Der skal ikke gøres noget, medmindre tallene ser forkerte ud.",
      "Tallene er læst uden det, der er nævnt."),
  ABSENT_IS_ZERO(
      "UDT-132",
      "Filen udelader rækker, og formatet siger, at de er 0.",
      "Der skal ikke gøres noget.",
      "Rækkerne er læst som 0."),
  REALLY_UTF8(
      "UDT-133",
      "Filen er skrevet i et andet tegnsæt, end den siger.",
      "Der skal ikke gøres noget.",
      "Filen er læst som UTF-8, som er det eneste, dens bogstaver passer med."),
  NO_END(
      "UDT-134",
      "Filens sidste tegn mangler, men alle tal er der.",
      "Der skal ikke gøres noget.",
      "Alle filens tal er læst."),
  OTHER_MEASURES(
      "UDT-135",
      "Filen har også tal, som profilen ikke nævner.",
      "Nævn dem under kolonner i profilen, hvis de skal læses.",
      "De er sprunget over."),
  NEVER_FETCHED(
      "UDT-136",
      "Filen henviser til tal, der ligger et andet sted.",
      "Hent selv de tal, der skal bruges, og læg dem i mappen med udtræk.",
      "Henvisningen er ikke fulgt; de tal, der står i filen selv, er læst.");

  private final FindingKind kind;

  CubeCode(String id, String title, String remedy) {
    kind = new FindingKind(id, ERROR, title, remedy, "Intet er læst af filen.");
  }

  CubeCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, NOTICE, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
