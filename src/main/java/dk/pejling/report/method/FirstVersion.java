package dk.pejling.report.method;

/**
 * Version 1 of the method as people are told it. docs/method.md begins with the same text and goes
 * on with the formulas.
 */
final class FirstVersion {
  static final String NAME = "Pejling, metodeversion 1";

  static final String SUMMARY =
      """
      Metoden hedder **Pejling, metodeversion 1**. Navn og version står i hver \
      rapport, og en kørsel bruger altid netop den version, den er startet med.

      ## Fra tal til vurdering

      Et succeskriterium med et måltal vurderes på tempoet: den faktiske ændring om \
      året siden baseline i forhold til den ændring om året, der skal til for at nå \
      måltallet til tiden. Er andelen gået fra 24,0 til 23,0 pct. på to år, og skal \
      den være 20,0 pct. to år senere, kræves der 1,00 pct.point om året. Det faktiske \
      tempo er 0,50, altså 50 pct. af det krævede.

      - **Nået** (grøn): måltallet er nået. Et tal, der er lig med måltallet, har nået \
      det.
      - **Ikke nået** (rød): tidspunktet er kommet, uden at måltallet er nået.
      - **På sporet** (grøn): tempoet er mindst 95 pct. af det krævede.
      - **Bagud, i fremgang** (gul): tempoet er fra 60 til under 95 pct. af det \
      krævede.
      - **Bagud, begrænset fremgang** (gul): tempoet er fra 0 til under 60 pct. af det \
      krævede.
      - **Forkert retning** (rød): tempoet er under 0.

      Var måltallet allerede nået ved baseline, vurderes det som et niveau, der skal \
      fastholdes. Grænserne er eksakte, og der rundes først, når et tal skrives.

      ## Andre slags kriterier

      - **Fasthold:** fastholdt, når det seneste tal er på niveauet eller bedre, eller \
      når det kun afviger med en aftalt tolerance; ellers ikke fastholdt.
      - **Interval:** inden for, når det seneste tal ligger i det aftalte interval; \
      begge ender hører med. Ellers uden for.
      - **Lighed:** forskellen mellem det højest og det lavest placerede område \
      vurderes som et måltal, hvor mindre er bedre. De samme områder sammenlignes før \
      og nu.
      - **Milepæl:** nået, når den er gennemført og dokumenteret. Indtil da er den på \
      sporet, når klyngen selv venter at nå fristen, og ellers bagud med det antal \
      dage, der mangler. En opgivet milepæl er udgået.
      - **Intet måltal:** tallene kan følges, men de vurderes ikke. Rapporten opfinder \
      aldrig et måltal.

      ## Når et kriterium ikke kan vurderes

      Et kriterium kan ikke vurderes, når et tal mangler, er skjult eller er for \
      gammelt, når ikke alle områder har tal, eller når opgørelsen er lagt om mellem \
      baseline og den seneste måling. Det samme gælder, når en indberetning mangler \
      eller er holdt tilbage. Grunden står altid ved siden af.

      ## Usikkerhed, udvikling og andre metoder

      Dette står ved siden af vurderingen og ændrer den aldrig:

      - **Usikkerhed:** hvor der er et 95 % konfidensinterval, står der, om \
      måltallet og den krævede vej er sikkert nået, sikkert ikke nået eller inden for \
      usikkerheden. Andele får et eksakt interval efter Clopper-Pearson og rater et \
      efter Byar. En spørgeskemaundersøgelses andele har kun undersøgelsens eget.
      - **Udvikling:** de seneste fem års udvikling er signifikant, når den er større \
      end tilfældige udsving og ikke hænger på et enkelt år.
      - **Andre metoder:** to offentliggjorte metoder regnes også igennem: den årlige \
      vækst i pct. (CAGR, metoden i Open SDG) og en fremskrivning af de seneste fem års \
      ændringer (DNS, metoden i Tysklands bæredygtighedsstrategi). De nævnes, når de \
      ville give et andet lys.
      - **Kontrolgrænser:** i tal for måneder og kvartaler skiller de usædvanlige tal \
      fra de udsving, der altid er.

      ## Klynger, region og grupper

      Kommunernes tællere og nævnere lægges sammen til klynge og region, og kun når \
      alle dele har tal; ellers bruges kildens eget tal. Gennemsnit af gennemsnit \
      bruges aldrig. Deler en kilde tallene efter køn eller alder, opgøres hver gruppe \
      for sig efter de samme regler, men kriterierne vurderes kun på alles tal.

      ## Fra kriterier til pejlemærke

      Et pejlemærke viser, hvordan dets kriterier fordeler sig, og får lys efter det \
      svageste, der kan vurderes, eller efter flertallet, hvis det er aftalt. Kan \
      færre end halvdelen vurderes, kan pejlemærket ikke. Det, klyngerne indberetter, \
      og det, kilderne måler, lægges aldrig sammen til ét tal.

      Sekretariatet kan give en **faglig vurdering**, der afviger fra den beregnede. \
      Så vises begge, og der står, hvorfor de er forskellige, hvem der har besluttet \
      det, og hvornår.

      ## Små tal skjules

      Antal fra 1 op til kildens grænse (normalt 1-4) vises ikke, og heller ikke andre \
      tal, som de kunne regnes ud af, for eksempel ved at trække fra. Der vælges de \
      tal, det koster mindst at undvære. Til sidst efterprøves det, om noget skjult \
      kan regnes ud af alt det, der vises her og i tidligere rapporter; kan det det, \
      bliver rapporten ikke offentliggjort.

      En vurdering, der bygger på skjulte tal, vises heller ikke. Et skjult tal kan \
      være lille, eller det kan beskytte et andet; rapporten siger ikke hvilket.
      """;

  private FirstVersion() {}
}
