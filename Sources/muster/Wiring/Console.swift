import Foundation

/// The terminal: results go to standard output, every notice to standard error.
enum Console {
  /// Writes a result, with nothing added.
  ///
  /// - Throws: `CommandFailure` where it cannot be written.
  static func result(_ bytes: some Collection<UInt8>) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw CommandFailure(
        "The result cannot be written to standard output.",
        advice: "Maybe free some disk space where it is kept, or write it elsewhere.")
    }
  }

  /// Writes a result and ends the line.
  ///
  /// - Throws: `CommandFailure` where it cannot be written.
  static func result(_ text: String) throws {
    try result(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [UInt8(ascii: "\n")]))
  }

  /// Writes a line to standard error, if anyone takes it.
  static func notice(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// How many columns the terminal has; 100 where the output is no terminal.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return 100 }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return max(40, Int(size.ws_col))
  }
}
