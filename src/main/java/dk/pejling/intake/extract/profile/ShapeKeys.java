package dk.pejling.intake.extract.profile;

import dk.pejling.intake.extract.profile.shape.HeadingPlace;
import dk.pejling.intake.extract.profile.shape.TableShape;
import dk.pejling.intake.extract.profile.shape.TableShape.AbsentRows;
import java.util.List;

/** The keys that say how a source's tables differ from the usual ones. */
final class ShapeKeys {
  private static final int LAST_LINE = 1000;

  private ShapeKeys() {}

  static TableShape shape(ProfileNode root) {
    return new TableShape(
        headings(root),
        root.texts("udfyld-nedad"),
        shortRows(root),
        root.texts("læses-ikke"),
        absentRows(root),
        root.texts("tegn-efter-tal"));
  }

  private static HeadingPlace headings(ProfileNode root) {
    return root.child("overskrifter")
        .map(ShapeKeys::headingPlace)
        .orElseGet(HeadingPlace.Found::new);
  }

  private static HeadingPlace headingPlace(ProfileNode node) {
    List<String> names = node.texts("navne");
    boolean inLine = node.has("linje");
    HeadingPlace place =
        inLine ? new HeadingPlace.InLine(line(node), names) : new HeadingPlace.Named(names);
    if (!inLine && names.isEmpty()) {
      node.problem(ProfileCode.MISSING_KEY, "navne", "hverken linje eller navne", "en af dem");
    }
    node.complain();
    return place;
  }

  private static int line(ProfileNode node) {
    String text = node.text("linje", "");
    if (text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= LAST_LINE) {
      return Integer.parseInt(text);
    }
    node.problem(
        ProfileCode.WRONG_KIND, "linje", text, "linjens nummer i filen, fra 1 til " + LAST_LINE);
    return 1;
  }

  private static boolean shortRows(ProfileNode root) {
    String where = root.text("korte-rækker", "");
    if (!where.isEmpty() && !where.equals("skjult")) {
      root.problem(ProfileCode.UNKNOWN_CHOICE, "korte-rækker", where, "skjult");
    }
    if (!where.isEmpty() && root.texts("skjult").isEmpty()) {
      root.problem(ProfileCode.MISSING_KEY, "skjult", "korte-rækker uden skjult", "kildens tegn");
    }
    return !where.isEmpty();
  }

  private static AbsentRows absentRows(ProfileNode root) {
    String meaning = root.text("manglende-rækker", "intet");
    return switch (meaning) {
      case "nul" -> AbsentRows.ZERO;
      case "intet" -> AbsentRows.NO_FIGURE;
      default -> {
        root.problem(ProfileCode.UNKNOWN_CHOICE, "manglende-rækker", meaning, "nul eller intet");
        yield AbsentRows.NO_FIGURE;
      }
    };
  }
}
