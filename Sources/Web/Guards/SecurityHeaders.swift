import HTTPTypes
import Hummingbird

/// Says to the browser, with every answer, what its pages may load, and to keep their address to
/// itself.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = BasicRequestContext

  private let content = ContentSecurityMiddleware<BasicRequestContext>(
    contentSecurityPolicy: [
      .defaultSrc(.self), .imgSrc(.self), .styleSrc(.self), .scriptSrc(.self), .connectSrc(.self),
      .objectSrc(.none), .baseURI(.none), .formAction(.self), .frameAncestors(.none),
    ])

  /// Adds the headers to whatever the rest of the chain answers.
  ///
  /// - Throws: what the rest of the chain throws.
  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    var response = try await content.handle(request, context: context, next: next)
    for (name, value) in SecurityHeaders.others {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
    return response
  }

  private static let others = [
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]
}
