package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Role;

/**
 * The role stage. {@code đồng chí Võ Văn Thưởng, Ủy viên Bộ Chính trị, phát biểu} gives one person,
 * one title, that the person holds it, and that the person spoke. Stateless and safe for threads.
 */
public final class NamedRoleExtractor {
  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** The persons, titles and roles of a text. */
  public NamedRoles extract(AnnotatedText text) {
    Chunker chunker = new Chunker(text);
    List<Holding> holdings = new ArrayList<>();
    List<RoleMention> roles = new ArrayList<>();
    List<BehalfMention> behalves = new ArrayList<>();
    List<GroupMention> groups = new ArrayList<>();
    List<TitleMention> glued = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      List<Chunk> chunks = chunker.chunks(s);
      List<Holding> held = new ArrayList<>();
      Attachment.attach(chunks, chunker.titles(), chunk -> isChange(text, chunk), held);
      holdings.addAll(Chain.complete(held));
      RoleFinder.find(text, chunks, roles);
      BehalfFinder.find(text, chunks, behalves);
      GroupFinder.find(text, chunks, groups);
      glued(chunks, chunker.titles(), glued);
    }
    return new NamedRoles(
        chunker.persons(), chunker.titles(), holdings, roles, behalves, groups, glued);
  }

  private static boolean isChange(AnnotatedText text, Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null && cue.role().filter(CHANGES::contains).isPresent();
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
