package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.status.matrix.MatrixSetter;
import dk.pejling.report.document.StatusBlock;
import java.util.List;

/** Knows the setter of each block of marks. */
public final class StatusSetter implements BlockSetter<StatusBlock> {
  private final TallySetter tallies = new TallySetter();
  private final MatrixSetter matrices = new MatrixSetter();
  private final StandingPanelSetter standings = new StandingPanelSetter();
  private final VerdictPanelSetter verdicts = new VerdictPanelSetter();
  private final GivenLightSetter givenLights = new GivenLightSetter();
  private final StandingListSetter lists = new StandingListSetter();

  @Override
  public List<Item> set(StatusBlock block, Setting setting) {
    return switch (block) {
      case StatusBlock.Tally tally -> tallies.set(tally, setting);
      case StatusBlock.StatusMatrix matrix -> matrices.set(matrix, setting);
      case StatusBlock.StandingPanel panel -> standings.set(panel, setting);
      case StatusBlock.VerdictPanel panel -> verdicts.set(panel, setting);
      case StatusBlock.GivenLight given -> givenLights.set(given, setting);
      case StatusBlock.StandingList list -> lists.set(list, setting);
    };
  }
}
