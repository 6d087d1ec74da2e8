package org.firsthand.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a capture without its bytes.
 *
 * @param locator where it came from
 * @param mediaType what the bytes are
 * @param retrieved when it was fetched, if it was fetched
 * @param sha256 SHA-256 of the bytes, in hexadecimal
 * @param length how many bytes it has
 */
public record Receipt(
    String locator, String mediaType, Optional<Instant> retrieved, String sha256, long length) {}
