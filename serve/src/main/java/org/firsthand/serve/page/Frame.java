package org.firsthand.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the window, most telling words first
 * @param section the entry of the navigation that is marked
 * @param dossier the dossier's name
 * @param theme {@code light}, {@code dark}, or empty for the system's choice
 * @param token to be sent back with every form, so that no other site can send one
 * @param user who is signed in, if anybody must
 * @param mayChange whether this user may change something
 * @param note one line about what has just been done
 * @param here the address of this page
 */
public record Frame(
    String title,
    String section,
    String dossier,
    String theme,
    String token,
    Optional<String> user,
    boolean mayChange,
    Optional<String> note,
    String here) {
  /** The entries of the navigation: address and name. */
  public static final List<List<String>> SECTIONS =
      List.of(
          List.of("/", "Today"),
          List.of("/findings", "Findings"),
          List.of("/graph", "Graph"),
          List.of("/timeline", "Timeline"),
          List.of("/map", "Map"),
          List.of("/sources", "Sources"),
          List.of("/review", "Review"),
          List.of("/quality", "How good"));

  /** The same with another title. */
  public Frame titled(String other) {
    return new Frame(other, section, dossier, theme, token, user, mayChange, note, here);
  }
}
