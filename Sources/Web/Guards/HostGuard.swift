import HTTPTypes
import Hummingbird

/// Answers 421 to a request for any host but this machine's own names, with the port we listen on.
///
/// A page elsewhere can make a name of its own point to 127.0.0.1 and have the visitor's browser
/// ask it; the browser then sends that name as the host, and is refused.
struct HostGuard<Context: RequestContext>: RouterMiddleware {
  /// The port we listen on.
  let port: Int

  /// Lets a request through only when it names us.
  ///
  /// - Throws: what the rest of the chain throws.
  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard HostGuard.isOurs(request.head.authority, port: port) else {
      throw HTTPError(.misdirectedRequest)
    }
    return try await next(request, context)
  }

  /// Whether `authority` is one of our names with our port, which may be left out where it is 80.
  static func isOurs(_ authority: String?, port: Int) -> Bool {
    guard let authority = authority?.lowercased() else { return false }
    let names = ["127.0.0.1", "[::1]", "localhost"]
    return names.contains { authority == "\($0):\(port)" || (port == 80 && authority == $0) }
  }
}
