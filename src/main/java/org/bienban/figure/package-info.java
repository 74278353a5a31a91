/**
 * Stage 3: figures. Finds every quantity that a text states (value, unit, approximation, ranges and
 * ratios) and the parts into which the text breaks a whole down. Numbers that name, date or rank
 * something are no figures.
 */
@NullMarked
package org.bienban.figure;

import org.jspecify.annotations.NullMarked;
