package org.firsthand.serve.guard;

import java.util.Optional;

/**
 * Who asks.
 *
 * @param name of the user; empty where nobody signs in
 * @param role what he may do
 * @param token what a form of his must bring back
 */
public record Viewer(Optional<String> name, Role role, String token) {}
