package dk.pejling.report.cluster;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishOrder;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.report.area.AreaOpening;
import dk.pejling.report.area.AreaTable;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.StatusBlock.StandingList;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Population;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** The page of one cluster (`klyngeside`). */
public final class ClusterPage {
  private final Material material;
  private final Cluster cluster;

  public ClusterPage(Material material, Cluster cluster) {
    this.material = material;
    this.cluster = cluster;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(opening());
    blocks.addAll(new GivenLights(material).of(cluster));
    blocks.add(new AreaTable(material, cluster).table());
    List<ClusterStatement> statements = material.statements(cluster.id());
    if (statements.isEmpty()) {
      blocks.add(
          new Block.Callout(
              "Statusskema mangler",
              dk.pejling.report.document.Run.plain(
                  cluster.name()
                      + " har ikke indsendt et statusskema. Tabellen ovenfor bygger kun på de"
                      + " målte indikatorer; klyngens egne mål, indsatser, barrierer og næste"
                      + " skridt kan ikke gengives.")));
    }
    statements.forEach(statement -> blocks.addAll(reported(statement)));
    return blocks;
  }

  private List<Block> reported(ClusterStatement statement) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(OwnGoals.of(statement));
    if (statement.initiatives().isEmpty()) {
      blocks.add(new Block.Heading(3, "", "Indsatser"));
      blocks.add(Prose.body("Klyngen har ikke indberettet indsatser."));
    } else {
      blocks.add(InitiativeTable.ofCluster(statement.initiatives()));
    }
    blocks.addAll(new Remarks(statement.progress()).columns());
    blocks.add(
        Prose.note(
            "Statusskema fra "
                + cluster.name()
                + ": "
                + statement.provenance().location().file()
                + dated(statement)
                + ", sha256 "
                + statement.provenance().shortSha256()
                + ". Barrierer og næste skridt er klyngens egne ord."));
    return blocks;
  }

  private String dated(ClusterStatement statement) {
    return material.input().files().stream()
        .filter(file -> file.sha256().equals(statement.provenance().sha256()))
        .map(
            file ->
                switch (file.dating()) {
                  case dk.pejling.observation.ReceivedFile.Dating.On(var day) ->
                      ", dateret " + DanishDate.of(day);
                  case dk.pejling.observation.ReceivedFile.Dating.Unknown() -> "";
                })
        .findFirst()
        .orElse("");
  }

  private Block opening() {
    return new AreaOpening(cluster, "Klynge", line())
        .block(material, standing(), each -> cluster.members().contains(each.id()));
  }

  /** Such as {@code Hjørring og Læsø kommuner med hospitalet i Hjørring. 66.269 borgere (…).} */
  private String line() {
    List<Municipality> members =
        cluster.members().stream()
            .flatMap(
                id ->
                    material.agreement().geography().municipalities().stream()
                        .filter(each -> each.id().equals(id)))
            .toList();
    String names =
        DanishWords.list(
            members.stream().map(Municipality::name).sorted(DanishOrder.BY_NAME).toList());
    return names
        + (members.size() == 1 ? " Kommune" : " kommuner")
        + (cluster.hospital().isBlank() ? "" : " med hospitalet i " + cluster.hospital())
        + ". "
        + Population.of(members).sentence();
  }

  private List<StandingList.Line> standing() {
    return material.agreement().pejlemaerker().stream()
        .map(
            each -> {
              var standing = material.status().standing(each.number(), cluster.id());
              return new StandingList.Line(
                  String.valueOf(each.number()),
                  each.tag(),
                  Marks.headline(standing),
                  Marks.strip(standing));
            })
        .toList();
  }
}
