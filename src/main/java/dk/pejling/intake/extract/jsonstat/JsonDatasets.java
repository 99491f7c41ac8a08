package dk.pejling.intake.extract.jsonstat;

import dk.pejling.danish.DanishWords;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.Notices;
import dk.pejling.intake.extract.jsonstat.JsonPart.Cells;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import java.util.ArrayList;
import java.util.List;

/**
 * The datasets a file holds itself (`datasæt`): the file as a whole, the members of a bundle, or
 * the items of a collection. What a link points to is never fetched.
 */
final class JsonDatasets {
  private static final int NAMED = 5;

  private final JsonSource source;
  private final List<Named> datasets = new ArrayList<>();
  private int links;

  /** A dataset under every name a profile may know it by. */
  private record Named(List<String> names, Members dataset) {
    boolean isCalled(String name) {
      return names.stream().anyMatch(each -> PlainName.of(each).equals(PlainName.of(name)));
    }
  }

  JsonDatasets(JsonSource source, JsonPart root) throws CubeFaultException {
    this.source = source;
    if (!(root instanceof Members members)) {
      throw notJsonStat(root.line(), "en liste eller en enkelt værdi");
    }
    String kind = members.text("class");
    if (kind.equals("collection")) {
      collect(members);
    } else if (kind.equals("dimension")) {
      throw notJsonStat(members.line(), "én dimension uden tal");
    } else if (kind.equals("dataset") || isDataset(members)) {
      datasets.add(new Named(List.of(members.text("label")), members));
    } else {
      members
          .members()
          .forEach(
              (name, part) -> {
                if (part instanceof Members each && isDataset(each)) {
                  datasets.add(new Named(List.of(name, each.text("label")), each));
                }
              });
    }
    if (datasets.isEmpty()) {
      throw notJsonStat(
          members.line(), links > 0 ? "kun henvisninger til tal andre steder" : "intet datasæt");
    }
  }

  private void collect(Members collection) {
    for (JsonPart item : collection.members("link").items("item").items()) {
      if (item instanceof Members each && isDataset(each)) {
        datasets.add(new Named(List.of(each.text("label"), each.text("href")), each));
      } else {
        links++;
      }
    }
  }

  private static boolean isDataset(Members members) {
    return members.members().get("dimension") instanceof Members
        || members.members().get("value") instanceof Cells;
  }

  /** One name for each; none where some can't be told apart by a name. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Named each : datasets) {
      each.names().stream()
          .filter(name -> !name.isBlank())
          .filter(name -> datasets.stream().filter(other -> other.isCalled(name)).count() == 1)
          .findFirst()
          .ifPresent(names::add);
    }
    return names.size() == datasets.size() ? names : List.of();
  }

  /**
   * The one that is meant.
   *
   * @param name or empty where the file ought to have one only
   */
  Members choose(String name, Notices notices) throws CubeFaultException {
    List<Named> meant =
        name.isEmpty() ? datasets : datasets.stream().filter(each -> each.isCalled(name)).toList();
    if (meant.size() != 1) {
      List<String> names =
          datasets.stream()
              .limit(NAMED)
              .map(each -> "\"" + String.join("", each.names().subList(0, 1)) + "\"")
              .toList();
      throw new CubeFaultException(
          CubeCode.WHICH_DATASET,
          source.at(1),
          (datasets.size() == 1 ? "datasættet " : "datasættene ")
              + DanishWords.list(names)
              + (datasets.size() > NAMED ? " og flere" : ""),
          name.isEmpty() ? "ét datasæt" : "ét datasæt med navnet \"" + name + "\"");
    }
    if (links > 0) {
      notices.notice(
          CubeCode.NEVER_FETCHED,
          source.at(meant.getFirst().dataset().line()),
          links == 1 ? "én henvisning" : links + " henvisninger",
          "tal i filen selv");
    }
    return meant.getFirst().dataset();
  }

  private CubeFaultException notJsonStat(int line, String found) {
    return new CubeFaultException(
        CubeCode.NOT_JSON_STAT,
        source.at(line),
        found,
        "et datasæt med dimension, id, size og value");
  }
}
