/** One cell's content read as the kind of answer its column asks for. */
@NullMarked
package dk.pejling.intake.sheet.answer;

import org.jspecify.annotations.NullMarked;
