package org.bienban.assembly;

import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Place;
import org.bienban.record.Source;
import org.bienban.record.Title;
import org.bienban.role.NamedRoles;

/** Puts the record of one report together. Stateless and safe for threads. */
public final class RecordAssembler {
  /** The record. */
  public MeetingRecord assemble(String id, Source source, AnnotatedText text, NamedRoles roles) {
    Home home = new Home() {
      @Override public Optional<Place> resolve(String name, Optional<PlaceKind> kind) { return Optional.of(Place.named(name, Place.Level.PROVINCE)); }
      @Override public Optional<Place> of(PlaceKind kind) { return Optional.empty(); }
      @Override public Optional<Place> of(Optional<Title.Level> level) { return Optional.empty(); }
      @Override public String administration() { return "Ủy ban nhân dân"; }
    };
    Officials officials = new Officials(text.tokens(), roles, new TitleCompletion(text.tokens(), home), i -> Optional.empty());
    return new MeetingRecord(id, source, Optional.empty(), List.of(), officials.all(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
