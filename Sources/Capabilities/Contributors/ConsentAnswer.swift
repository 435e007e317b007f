/// What a host answered.
package enum ConsentAnswer: String, CaseIterable, Codable, Sendable {
  /// No answer is recorded yet.
  case asked
  case given
  case refused
}
