package org.bienban.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person whom the report names with an office, or who acts at the meeting; one entry a person.
 *
 * <p>{@code "đồng chí Giàng Páo Mỷ - Phó Bí thư Thường trực Tỉnh ủy"} gives the name {@code "Giàng
 * Páo Mỷ"} with the honorific {@code "đồng chí"} and one title.
 *
 * @param id the official's id within the record, {@code p1}
 * @param name the full name as first written, without honorific, rank or degree
 * @param honorifics the forms of address that the report uses
 * @param titles the offices, in the order of the text
 * @param venue id of the venue where the report puts the person
 * @param roles what the person did, each once, in the order of {@link Role}
 * @param evidence the words that give the roles
 * @param onBehalfOf the body for which the person acts
 * @param mentions where the person is named, in the order of the text
 * @param confidence how sure it is that this is an official with this name, 0 to 1
 */
public record Official(
    String id,
    String name,
    List<String> honorifics,
    List<Title> titles,
    Optional<String> venue,
    List<Role> roles,
    List<Evidence> evidence,
    Optional<NamedSpan> onBehalfOf,
    List<Mention> mentions,
    double confidence) {

  /**
   * Checks and copies the parts; puts the roles in order.
   *
   * @throws IllegalArgumentException if {@code id} or {@code name} is blank, or {@code confidence}
   *     not within 0 to 1
   */
  public Official {
    Require.notBlank(id, "id");
    Require.notBlank(name, "name");
    honorifics = List.copyOf(honorifics);
    titles = List.copyOf(titles);
    Objects.requireNonNull(venue, "venue");
    roles = roles.size() < 2 ? List.copyOf(roles) : roles.stream().distinct().sorted().toList();
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    mentions = List.copyOf(mentions);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not within 0 to 1: " + confidence);
    }
  }
}
