package org.bienban.database;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person at a report, as it is stored.
 *
 * @param report key of the report
 * @param reportId its id
 * @param official id of the person within the report, {@code p1}
 * @param name the name as the report first writes it
 * @param nameKey what the spellings of the name have in common
 * @param seenOn the day of the meeting or of publication
 * @param home key of the place of the first of the offices that has one
 * @param person key of the person that it was joined to before
 */
record Sighting(
    long report,
    String reportId,
    String official,
    String name,
    String nameKey,
    Optional<LocalDate> seenOn,
    Optional<Long> home,
    Optional<Long> person) {}
