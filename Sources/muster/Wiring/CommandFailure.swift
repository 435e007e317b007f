/// Why a command ended without doing its work: what is wrong, and what to try next.
struct CommandFailure: Error, CustomStringConvertible {
  let message: String
  let advice: String?

  /// A failure with what to try next, where that is known.
  init(_ message: String, advice: String? = nil) {
    self.message = message
    self.advice = advice
  }

  /// The message, and the advice on a line of its own.
  var description: String {
    advice.map { "\(message)\n\($0)" } ?? message
  }
}
