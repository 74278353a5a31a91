package org.bienban.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines {@code ---} at the head of a text file.
 *
 * <pre>
 * ---
 * title: Hội nghị tổng kết
 * date: 2018-11-24
 * ---
 * </pre>
 *
 * @param metadata what it says
 * @param text the file's text with the block blanked out, so that all offsets stay
 */
record FrontMatter(Metadata metadata, String text) {

  private static final Set<String> KEYS = Set.of("title", "date", "published", "url", "id");
  private static final Pattern BLOCK =
      Pattern.compile("---[ \\t]*\\R((?:[^\\r\\n]*\\R){1,100}?)---[ \\t]*(?=\\R|$)");
  private static final Pattern LINE = Pattern.compile("([\\p{L}\\w-]+)[ \\t]*:[ \\t]*(.*)");
  private static final Pattern OTHER = Pattern.compile("\\s*|#.*|[ \\t]+.*|-[ \\t].*");

  /** Takes the block off a text; without one, and where it says nothing known, the text stays. */
  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    Map<String, String> fields = new HashMap<>();
    if (!block.lookingAt() || !read(block.group(1), fields)) {
      return new FrontMatter(metadata(Map.of()), text);
    }
    String blank = " ".repeat(block.end());
    return new FrontMatter(metadata(fields), blank + text.substring(block.end()));
  }

  /** Whether every line is one of such a block, and one at least has a known key. */
  private static boolean read(String lines, Map<String, String> fields) {
    for (String line : lines.split("\\R")) {
      Matcher field = LINE.matcher(line);
      if (field.matches()) {
        String key = field.group(1).toLowerCase(Locale.ROOT);
        if (KEYS.contains(key)) {
          fields.put(key, unquoted(field.group(2).strip()));
        }
      } else if (!OTHER.matcher(line).matches()) {
        return false;
      }
    }
    return !fields.isEmpty();
  }

  private static Metadata metadata(Map<String, String> fields) {
    return new Metadata(
        Optional.ofNullable(fields.get("id")),
        Optional.ofNullable(fields.get("url")),
        Optional.ofNullable(fields.get("title")),
        Optional.ofNullable(fields.get("date"))
            .or(() -> Optional.ofNullable(fields.get("published"))));
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
