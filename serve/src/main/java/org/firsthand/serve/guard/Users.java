package org.firsthand.serve.guard;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The users of a desk, from a file with a line for each: name, role and Argon2 hash, with spaces
 * between them; {@code #} begins a comment. Safe to share between threads.
 */
public final class Users {
  /** OWASP's first choice of 2023 for Argon2id: 19 MB, two passes, one lane. */
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");

  /** Shortest password that is taken; as NIST SP 800-63B asks. */
  private static final int SHORTEST = 8;

  private final Map<String, User> users;
  private final String nobody = hash("nobody's password");

  private record User(Role role, String hash) {}

  private Users(Map<String, User> users) {
    this.users = Map.copyOf(users);
  }

  /**
   * Reads a file of users.
   *
   * @throws IllegalArgumentException if it cannot be read or has a wrong line; the message says
   *     where
   */
  public static Users read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": expected a file of users, found none", e);
    }
    Map<String, User> users = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+");
      Optional<Role> role = parts.length == 3 ? Role.of(parts[1]) : Optional.empty();
      if (role.isEmpty() || !parts[2].startsWith("$argon2id$")) {
        throw new IllegalArgumentException(
            file
                + ":"
                + (i + 1)
                + ": expected a name, reader, analyst or admin, and an Argon2id"
                + " hash, found another line");
      }
      users.put(parts[0], new User(role.get(), parts[2]));
    }
    if (users.isEmpty()) {
      throw new IllegalArgumentException(file + ": expected at least one user, found none");
    }
    return new Users(users);
  }

  /**
   * Adds a user to a file, which is made if it is not there, readable by its owner only.
   *
   * @throws IllegalArgumentException if name or password cannot be taken
   */
  public static void add(Path file, String name, Role role, String password) throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "user: expected a name of letters, digits and . _ @ -, found '" + name + "'");
    }
    if (password.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "password: expected at least " + SHORTEST + " characters, found " + password.length());
    }
    if (!Files.exists(file)) {
      Files.createFile(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } else if (read(file).users.containsKey(name)) {
      throw new IllegalArgumentException(
          file + ": expected a new user, found '" + name + "' there");
    }
    Files.writeString(
        file,
        name + " " + role.name().toLowerCase(java.util.Locale.ROOT) + " " + hash(password) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  /** The role of a user with this password; takes as long for a user who is not there. */
  public Optional<Role> role(String name, String password) {
    Optional<User> user = Optional.ofNullable(users.get(name));
    boolean fits = Password.check(password, user.map(User::hash).orElse(nobody)).with(ARGON2);
    return fits ? user.map(User::role) : Optional.empty();
  }

  private static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }
}
