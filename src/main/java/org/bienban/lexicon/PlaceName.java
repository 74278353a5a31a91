package org.bienban.lexicon;

import org.bienban.record.Place;

/**
 * The name of a place without its kind.
 *
 * @param name the name in its official spelling
 * @param level the highest level on which the name stands
 */
public record PlaceName(String name, Place.Level level) {

  static PlaceName of(Row row) {
    return new PlaceName(
        row.or("full", row.require("phrase")), row.constant("level", Place.Level.class));
  }
}
