import HTTPTypes
import Hummingbird

/// Refuses a request that would change something and comes from another site's page.
///
/// Browsers say in `Sec-Fetch-Site` where a request comes from; older ones send `Origin`. A request
/// with neither is no browser's, and carries nobody's authority but its sender's.
struct CrossSiteGuard<Context: RequestContext>: RouterMiddleware {
  /// Lets safe methods and our own pages through.
  ///
  /// - Throws: what the rest of the chain throws.
  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard CrossSiteGuard.isAllowed(request.head) else { throw HTTPError(.forbidden) }
    return try await next(request, context)
  }

  /// Whether the head's method is safe, or its page is ours.
  static func isAllowed(_ head: HTTPRequest) -> Bool {
    switch head.method {
    case .get, .head, .options: return true
    default: break
    }
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ head.headerFields[$0] }) {
      return site == "same-origin" || site == "none"
    }
    guard let origin = head.headerFields[.origin] else { return true }
    return head.authority.map { origin == "http://\($0)" } ?? false
  }
}
