package org.bienban.assembly;

import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Place;
import org.bienban.record.Title;

/** What places mean in one report. */
interface Home {

  /** The unit of a name, with its kind where the text says it. */
  Optional<Place> resolve(String name, Optional<PlaceKind> kind);

  /** The report's own unit of a kind: what {@code tỉnh} means. */
  Optional<Place> of(PlaceKind kind);

  /** The report's own unit on a level of titles; where none is told, its lowest unit. */
  Optional<Place> of(Optional<Title.Level> level);

  /** The full name of the body that administers a unit. */
  String administration();
}
