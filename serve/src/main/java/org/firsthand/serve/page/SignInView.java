package org.firsthand.serve.page;

import java.util.Optional;

/** The page for signing in: with name and password, or with the token that the desk printed. */
public record SignInView(boolean hasUsers, Optional<String> problem) {}
