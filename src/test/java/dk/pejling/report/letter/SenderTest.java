package dk.pejling.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Committee;
import org.junit.jupiter.api.Test;

class SenderTest {
  private static final Committee COMMITTEE =
      new Committee("Udvalget", "Udvalget i Nord", "Sekretariatet", "post@example.org");

  @Test
  void theCommitteeSendsToOthers() {
    assertThat(Sender.of(COMMITTEE, "Sundhedsstyrelsen til orientering"))
        .isEqualTo(new Sender.OfCommittee("Udvalget i Nord"));
    assertThat(Sender.of(COMMITTEE, "Udvalgets parter").name()).isEqualTo("Udvalget i Nord");
  }

  @Test
  void theSecretariatSendsToTheCommittee() {
    Sender secretariat = new Sender.OfSecretariat("Sekretariatet");

    assertThat(Sender.of(COMMITTEE, "Udvalget")).isEqualTo(secretariat);
    assertThat(Sender.of(COMMITTEE, "Udvalget til drøftelse")).isEqualTo(secretariat);
    assertThat(Sender.of(COMMITTEE, "Udvalget i Nord")).isEqualTo(secretariat);
  }
}
