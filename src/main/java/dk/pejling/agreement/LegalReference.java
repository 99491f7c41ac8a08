package dk.pejling.agreement;

/**
 * A place in a law, guidance or letter (`hjemmel`). Numbers change with the edition, so both are
 * data.
 *
 * @param text as printed, such as {@code VEJ 9008/2024, kap. 6}
 * @param edition such as {@code Vejledning 9008 af 2024}
 */
public record LegalReference(String id, String text, String edition) {}
