package dk.pejling.rendering.pdf;

import dk.pejling.report.document.Cover;
import java.util.List;

/** A cover for tests. */
final class CoverPage {
  private CoverPage() {}

  static Cover cover(boolean example) {
    return new Cover(
        "Sundhedssamarbejdsudvalget i Region Nordjylland",
        "Region Nordjylland og de 11 nordjyske kommuner",
        "Udkast",
        "Ikke behandlet i udvalget",
        "Midtvejsstatus på",
        "Sundhedsaftalen 2024-2027",
        "Hvor langt er Region Nordjylland og kommunerne nået med de tre pejlemærker halvvejs"
            + " gennem aftalens fire år?",
        List.of(
            new Cover.Bearing("1", "Styrket samarbejde tæt på borgeren"),
            new Cover.Bearing("2", "Mental sundhed og trivsel"),
            new Cover.Bearing("3", "Forebyggelse")),
        "12. december 2025",
        "Et kompas med tre pejlinger, én til hvert pejlemærke.",
        List.of(
            new Cover.Fact(
                "Parter",
                "Region Nordjylland og Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø,"
                    + " Mariagerfjord, Morsø, Rebild, Thisted, Vesthimmerlands og Aalborg"
                    + " kommuner"),
            new Cover.Fact("Aftaleperiode", "1. januar 2024 til 31. december 2027"),
            new Cover.Fact("Opgjort pr.", "12. december 2025, med foreløbige tal for 2025"),
            new Cover.Fact(
                "Sagens tilstand", "Udkast, ikke behandlet i Sundhedssamarbejdsudvalget"),
            new Cover.Fact(
                "Sendes til", "Sundhedsstyrelsen til orientering, senest 31. december 2025"),
            new Cover.Fact("Metode", "Pejling, metodeversion 1")),
        example
            ? new Cover.ExampleNotice(
                "EKSEMPELDATA – ikke til indsendelse",
                "Alle tal, mål og vurderinger i rapporten er opdigtede og viser kun, hvordan den"
                    + " ser ud.")
            : new Cover.ExampleNotice("", ""));
  }
}
