package org.bienban.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.testing.TestFiles;

/**
 * The report of {@code seeds/} with its names, offices, places and figures replaced, and what its
 * record must then say. Both come from one pair of files, in which {@code {name1}} stands for what
 * changes and {@code {local1=}} for what the record makes of it.
 */
final class SeedReport {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+=?)}");
  private static final String TEXT = TestFiles.read("seed/report.txt");
  private static final String RECORD = TestFiles.read("seed/record.txt");

  private final Map<String, String> values = new HashMap<>();

  /** An office as the report writes it, and what the record says about it. */
  record Office(String text, String meaning) {}

  /** One part of the sums: where, how many sites, how many people. */
  record Part(String where, String sites, String people) {}

  SeedReport put(String slot, String value) {
    values.put(slot, value);
    return this;
  }

  SeedReport put(String slot, Office office) {
    return put(slot, office.text()).put(slot + "=", office.text() + " = " + office.meaning());
  }

  /** A number as the report writes it, for example {@code 4.274}. */
  SeedReport number(String slot, String written) {
    return put(slot, written).put(slot + "=", plain(written));
  }

  /** The totals as the report writes them, and the parts; the first is the one at the province. */
  SeedReport sums(String sites, String people, List<Part> parts) {
    number("sites", sites).number("people", people);
    put("part1", parts.get(0).sites() + "/" + parts.get(0).people() + " người nghe");
    List<String> others = new ArrayList<>();
    StringBuilder counts = new StringBuilder();
    for (Part part : parts) {
      if (!part.where().isEmpty()) {
        others.add(
            part.where() + " có " + part.sites() + " điểm cầu/" + part.people() + " người nghe");
      }
      counts.append(count(part.sites(), " điểm cầu", sites));
      counts.append(count(part.people(), " người nghe", people));
    }
    put("parts", String.join("; ", others)).put("partCounts=", counts.toString());
    put("siteCheck=", check(sites, "điểm cầu", parts.stream().map(Part::sites).toList()));
    return put(
        "peopleCheck=", check(people, "người nghe", parts.stream().map(Part::people).toList()));
  }

  String text() {
    return filled(TEXT);
  }

  /** What the record must say under a heading such as {@code official}. */
  List<String> expected(String heading) {
    return filled(RECORD)
        .lines()
        .filter(line -> line.startsWith(heading + "\t"))
        .map(line -> line.substring(heading.length() + 1))
        .toList();
  }

  private String filled(String template) {
    String before = template;
    String after = filledOnce(before);
    while (!after.equals(before)) {
      before = after;
      after = filledOnce(before);
    }
    return after;
  }

  private String filledOnce(String template) {
    Matcher matcher = SLOT.matcher(template);
    return matcher.replaceAll(
        slot -> {
          String value = values.get(slot.group(1));
          if (value == null) {
            throw new IllegalStateException("nothing for " + slot.group());
          }
          return Matcher.quoteReplacement(value);
        });
  }

  private static String count(String number, String unit, String total) {
    return "count\t" + plain(number) + unit + " of " + plain(total) + unit + "\n";
  }

  private static String check(String total, String unit, List<String> parts) {
    List<String> numbers = parts.stream().map(SeedReport::plain).toList();
    int sum = numbers.stream().mapToInt(Integer::parseInt).sum();
    String result = sum == Integer.parseInt(plain(total)) ? "holds" : "fails";
    return plain(total) + " " + unit + " = " + String.join(" + ", numbers) + " " + result;
  }

  private static String plain(String written) {
    String digits = written.replace(".", "").replaceFirst("^0+(?=.)", "");
    return digits.contains("/") ? digits.replace("/0", "/") : digits;
  }
}
