package dk.pejling.rendering.html.text;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.rendering.svg.Points;
import dk.pejling.rendering.svg.SceneSvg;
import java.util.ArrayList;
import java.util.List;

/** Scenes on the page, as large against the text as they are on paper. */
public final class Drawn {
  /** Points of type that a scene's lengths stand against. */
  private static final double BODY = 9.5;

  private Drawn() {}

  /** A length of a scene in the page's unit, the size of running text. */
  public static String rem(double points) {
    return Points.of(points / BODY) + "rem";
  }

  /**
   * @param title what a screen reader says first
   * @param description the figures and the verdict
   */
  public static void figure(
      Scene scene, String title, String description, String kind, Writing writing) {
    String titleId = title.isEmpty() ? "" : writing.newId();
    String descriptionId = description.isEmpty() ? "" : writing.newId();
    Markup out = writing.out();
    svg(scene, kind, out, "role", "img", "aria-labelledby", join(titleId, descriptionId));
    if (!title.isEmpty()) {
      out.element("title", title, "id", titleId);
    }
    if (!description.isEmpty()) {
      out.element("desc", description, "id", descriptionId);
    }
    SceneSvg.write(scene.shapes(), out);
    out.close("svg");
  }

  private static String join(String titleId, String descriptionId) {
    return (titleId + " " + descriptionId).strip();
  }

  public static void decoration(Scene scene, String kind, Markup out) {
    svg(scene, kind, out, "aria-hidden", "true");
    SceneSvg.write(scene.shapes(), out);
    out.close("svg");
  }

  private static void svg(Scene scene, String kind, Markup out, String... told) {
    List<String> attributes = new ArrayList<>(List.of(told));
    attributes.addAll(
        List.of(
            "class",
            kind,
            "viewBox",
            "0 0 " + Points.of(scene.width()) + " " + Points.of(scene.height()),
            "style",
            "width:" + rem(scene.width())));
    out.open("svg", attributes.toArray(String[]::new));
  }
}
