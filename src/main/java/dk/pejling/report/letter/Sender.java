package dk.pejling.report.letter;

import dk.pejling.agreement.Committee;
import dk.pejling.report.material.Material;

/** Who sends a report (`afsender`): nobody writes to themselves. */
public sealed interface Sender {
  String name();

  /** The words above the signature. */
  String onBehalf();

  record OfCommittee(String name) implements Sender {
    @Override
    public String onBehalf() {
      return "På udvalgets vegne";
    }
  }

  /** Sends what the committee itself receives. */
  record OfSecretariat(String name) implements Sender {
    @Override
    public String onBehalf() {
      return "På sekretariatets vegne";
    }
  }

  static Sender of(Material material) {
    return of(material.agreement().committee(), material.input().plan().recipient());
  }

  /**
   * @param recipient may go on after the name, such as {@code Udvalget til drøftelse}
   */
  static Sender of(Committee committee, String recipient) {
    return (recipient + " ").startsWith(committee.name() + " ")
            || (recipient + " ").startsWith(committee.fullName() + " ")
        ? new OfSecretariat(committee.secretariat())
        : new OfCommittee(committee.fullName());
  }
}
