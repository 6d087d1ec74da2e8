package org.firsthand.model;

import java.util.Optional;

/**
 * What a text tells of a source that it does not name.
 *
 * @param number how many they are: 2 for "two officials", 1 for "an official"; empty for
 *     "officials"
 * @param body what they belong to: "the energy ministry"
 * @param reason why they are not named: "spoke on condition of anonymity because ..."
 */
public record Unnamed(Optional<Integer> number, Optional<Quote> body, Optional<Quote> reason) {}
