package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import org.bienban.compact.CompactWriter;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.record.Span;

/**
 * The role stage. {@code đồng chí Võ Văn Thưởng, Ủy viên Bộ Chính trị, phát biểu} gives one person,
 * one title, that the person holds it, and that the person spoke. Immutable and safe for threads.
 */
public final class NamedRoleExtractor {
  /** The file below {@code models/} in which the build leaves the model in compact form. */
  public static final String COMPACT = "name_weights.bin";

  private final NameModel names = NameModel.standard();
  private final Misprints misprints;

  /** For texts that this lexicon annotates. */
  public NamedRoleExtractor(Lexicon lexicon) {
    this.misprints = new Misprints(lexicon);
  }

  /** Writes the compact form of the trained model of names, which the extractor reads. */
  public static void writeCompact(CompactWriter out) {
    TrainedNames.load().write(out);
  }

  /** The persons, titles and roles of a text of which no part is known to be a caption. */
  public NamedRoles extract(AnnotatedText text) {
    return extract(text, List.of());
  }

  /**
   * The persons, titles and roles of a text.
   *
   * @param captions where it is known to be a caption of a picture
   */
  public NamedRoles extract(AnnotatedText text, List<Span> captions) {
    Chunker chunker = new Chunker(text, names, misprints);
    List<Holding> holdings = new ArrayList<>();
    List<RoleMention> roles = new ArrayList<>();
    List<BehalfMention> behalves = new ArrayList<>();
    List<GroupMention> groups = new ArrayList<>();
    List<TitleMention> glued = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      int firstPerson = chunker.persons().size();
      int firstTitle = chunker.titles().size();
      List<Chunk> chunks = chunker.chunks(s);
      boolean named = chunker.persons().size() > firstPerson;
      boolean titled = chunker.titles().size() > firstTitle;
      if (named && titled) {
        List<Holding> held = new ArrayList<>();
        Attachment.attach(text, chunks, chunker.titles(), held);
        holdings.addAll(Chain.complete(held));
      }
      if (named || titled) {
        RoleFinder.find(text, chunks, isCaption(text, s, captions), roles);
        BehalfFinder.find(text, chunks, behalves);
        glued(chunks, chunker.titles(), glued);
      }
      GroupFinder.find(text, chunks, groups);
    }
    return new NamedRoles(
        chunker.persons(), chunker.titles(), holdings, roles, behalves, groups, glued);
  }

  private static boolean isCaption(AnnotatedText text, int sentence, List<Span> captions) {
    int start = text.tokens().start(text.sentences().start(sentence));
    for (Span span : captions) {
      if (span.start() <= start && start < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** The titles that follow a title with nothing between. */
  private static void glued(List<Chunk> chunks, List<TitleMention> titles, List<TitleMention> out) {
    for (int i = 1; i < chunks.size(); i++) {
      if (chunks.get(i).is(Chunk.Kind.TITLE) && chunks.get(i - 1).is(Chunk.Kind.TITLE)) {
        out.add(titles.get(chunks.get(i).ref()));
      }
    }
  }
}
