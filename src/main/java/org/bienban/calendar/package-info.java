/**
 * Stage: dates and periods. Reads an annotated text and gives every day, range of days, month,
 * quarter and year that it names, each with its span and the rule that found it. Knows nothing of
 * meetings.
 */
@NullMarked
package org.bienban.calendar;

import org.jspecify.annotations.NullMarked;
