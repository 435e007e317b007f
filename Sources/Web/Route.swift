package import HTTPTypes
package import Hummingbird

/// One thing the site can be asked for; nothing is served that is not in `Site.routes`.
package struct Route: Sendable {
  package let method: HTTPRequest.Method
  /// The path as the router writes it: `/missions/:mission`.
  package let path: String
  package let access: Access
  /// Addresses that ask for it, with a register at hand that knows UNFICYP: a test visits them all.
  package let samples: [String]
  package let answer: @Sendable (Visit) async throws -> Response

  /// Who may ask.
  package enum Access: String, Sendable {
    /// Whoever the site answers at all.
    case everyone
    /// The desk.
    case desk
  }

  /// Takes the parts as they are.
  package init(
    _ method: HTTPRequest.Method, _ path: String, access: Access = .desk, samples: [String],
    answer: @escaping @Sendable (Visit) async throws -> Response
  ) {
    self.method = method
    self.path = path
    self.access = access
    self.samples = samples
    self.answer = answer
  }
}
