package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Place;

/**
 * A kind of place.
 *
 * @param text the word as the table writes it: {@code TP}
 * @param full the word with abbreviations expanded: {@code thành phố}
 * @param level its level; empty below the commune ({@code thôn}), and where the name decides
 *     ({@code thành phố})
 * @param official whether units of this kind are in the official tables
 */
public record PlaceKind(String text, String full, Optional<Place.Level> level, boolean official) {

  static PlaceKind of(Row row) {
    String text = row.require("phrase");
    return new PlaceKind(
        text,
        row.or("full", text),
        row.optional("level", Place.Level.class),
        !row.get("official").isEmpty());
  }
}
