package dk.pejling.agreement.indicator;

/**
 * Where indicators are published (`kilde`).
 *
 * @param publisher such as {@code Sundhedsdatastyrelsen, eSundhed}
 * @param table such as {@code Indikatorer, sundhedsaftaler}
 * @param licence the terms its figures are used on
 */
public record Source(SourceId id, String publisher, String table, String licence) {}
