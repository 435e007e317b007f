import HTTPTypes
import Hummingbird

/// Tells a page that is not there (404) from one that cannot be asked for in this way (405).
struct KnownPaths: RouterMiddleware {
  typealias Context = BasicRequestContext

  private let methods: [(pattern: [Substring], method: HTTPRequest.Method)]

  /// Learns the paths of all routes.
  init(routes: [Route]) {
    methods = routes.map { ($0.path.split(separator: "/"), $0.method) }
  }

  /// Lets the request through; a 404 becomes a 405 where the path has another method.
  ///
  /// - Throws: what the rest of the chain throws.
  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      let served = methods(at: request.uri.path)
      guard !served.isEmpty, !served.contains(request.method), request.method != .head else {
        throw error
      }
      let allowed =
        (served.contains(.get) ? ["GET", "HEAD"] : []) + (served.contains(.post) ? ["POST"] : [])
      throw HTTPError(.methodNotAllowed, headers: [.allow: allowed.joined(separator: ", ")])
    }
  }

  private func methods(at path: String) -> Set<HTTPRequest.Method> {
    let parts = path.split(separator: "/")
    return Set(
      methods.filter { pattern, _ in
        pattern.count == parts.count
          && zip(pattern, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
      }.map(\.method))
  }
}
