package org.firsthand.serve.page;

/** What went wrong with one request. */
public record ProblemView(int status, String line) {
  /** The status in words. */
  public static String title(int status) {
    return switch (status) {
      case 400 -> "The question cannot be read";
      case 401, 403 -> "Not allowed";
      case 404 -> "Nothing here";
      case 405 -> "Not possible here";
      case 413 -> "Too large";
      case 429 -> "Too many tries";
      case 503 -> "The dossier cannot be used now";
      default -> "That went wrong";
    };
  }

  /** What can be done about it. */
  public String advice() {
    return switch (status) {
      case 400 -> "Change the question and ask again.";
      case 401, 403 -> "Load the page again, or ask whoever runs this desk.";
      case 404 ->
          "It may have been read into another dossier, or a later reading may have made a"
              + " finding part of another one. Search finds what is here.";
      case 413 -> "Send less at once; './firsthand read' takes inputs of any number.";
      case 429 -> "Wait a minute.";
      case 503 -> "Nothing is lost. Try again when whatever uses the file has ended.";
      default -> "What was recorded is safe. The server's log says more.";
    };
  }
}
