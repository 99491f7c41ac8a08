package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.svg.SceneSvg;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The colours of all pages by day and by night: the ground is what white is by day. */
public enum Scheme {
  LIGHT {
    @Override
    public int rgb(Colour colour) {
      return colour.rgb();
    }
  },
  DARK {
    @Override
    public int rgb(Colour colour) {
      return switch (colour) {
        case INK -> 0xE9EEF2;
        case TEXT2 -> 0xB4C0CA;
        case NAVY -> 0xA9D3F0;
        case LINE -> 0x7FC1EF;
        case GREEN -> 0x4FC48E;
        case AMBER -> 0xF0AA40;
        case RED -> 0xFF8D84;
        case GREY -> 0xA6B1BB;
        case AXIS -> 0x84919D;
        case BAND_EDGE -> 0x5F9CC4;
        case RULE -> 0x46535F;
        case HAIR -> 0x2C3843;
        case BAND -> 0x1D4560;
        case TINT -> 0x1B2630;
        case EXAMPLE -> 0xFFDB8F;
        case EXAMPLE_GROUND -> 0x3A2F0C;
        case WATERMARK -> 0x1A242D;
        case WHITE -> 0x11191F;
      };
    }
  };

  public abstract int rgb(Colour colour);

  /** As custom properties, such as {@code --ink:#15212b}. */
  String properties() {
    return Arrays.stream(Colour.values())
        .map(colour -> String.format(Locale.ROOT, "--%s:#%06x", SceneSvg.name(colour), rgb(colour)))
        .collect(Collectors.joining(";"));
  }
}
