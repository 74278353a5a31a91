/**
 * Stage: the meeting. Finds the event that a report is about: its name, kind, days and organiser;
 * nothing where a text reports none. Knows dates, not venues.
 */
@NullMarked
package org.bienban.meeting;

import org.jspecify.annotations.NullMarked;
