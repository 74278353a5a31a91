package org.bienban.database;

import java.util.Optional;
import org.bienban.people.Sighting;

/**
 * A sighting as it is stored.
 *
 * @param report key of the report
 * @param official id of the person within the report, {@code p1}
 * @param person key of the person that it was joined to before; empty where it was not yet
 * @param sighting what it says
 */
record StoredSighting(long report, String official, Optional<Long> person, Sighting sighting) {}
