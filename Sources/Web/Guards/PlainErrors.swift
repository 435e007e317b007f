import Council
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Store

/// No programme can be made for the months asked for; the page says how far the register reaches.
struct Unplannable: Error {
  let window: InvalidWindow
}

/// Turns whatever goes wrong into a plain page with the right status; the error's text stays in
/// the log.
struct PlainErrors: RouterMiddleware {
  let site: Site

  /// Answers with the chain's response, or with a page that says what went wrong.
  ///
  /// - Throws: nothing.
  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      var response = await page(error.status.code, request, context)
      response.headers[.allow] = error.headers[.allow]
      return response
    } catch let unplannable as Unplannable {
      return await page(404, request, context, window: unplannable.window)
    } catch let refusal as StoreRefusal {
      return await page(refusal.status, request, context)
    } catch let fault as StoreFault {
      context.logger.error("store", metadata: ["fault": "\(fault)"])
      return await page(503, request, context)
    } catch {
      context.logger.error("fault", metadata: ["error": "\(error)"])
      return await page(500, request, context)
    }
  }

  private func page(
    _ status: Int, _ request: Request, _ context: BasicRequestContext,
    window: InvalidWindow? = nil
  ) async -> Response {
    let problem = PageProblem(status: status)
    let page = ErrorPage(
      frame: await site.frame(for: request, bare: status == 421), problem: problem,
      thing: status == 404 ? request.uri.path : nil, window: window,
      reference: status >= 500 ? context.id : nil)
    return .page(page.html, status: .init(code: status))
  }
}

extension StoreRefusal {
  /// The status that says so over HTTP.
  fileprivate var status: Int {
    switch self {
    case .conflict: 409
    case .missing, .lawBroken, .leanedOn, .unstorableText, .nothingToUndo, .notUndoable,
      .referenceAlreadyLoaded, .olderRelease, .invalidEntry, .refusedEntries, .isExercise,
      .isOfExercise:
      422
    case .noSuchVersion, .notThere: 404
    }
  }
}
