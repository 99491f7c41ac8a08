package dk.pejling.finding;

/**
 * What is the same wherever a kind of finding (`fejltype`) occurs; the texts are Danish.
 *
 * @param id stable and language-neutral, such as {@code IND-204}; never reused for something else
 * @param title what is wrong, in one sentence without figures
 * @param remedy what the person does to put it right, in the imperative
 * @param consequence what follows as long as it stands
 */
public record FindingKind(
    String id, Severity severity, String title, String remedy, String consequence) {}
