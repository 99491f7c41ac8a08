/** From what sources say to one series per indicator and area (method §4). */
@NullMarked
package dk.pejling.assessment.series;

import org.jspecify.annotations.NullMarked;
