import Hummingbird
import HTTPTypes
import Markup
import Pages
import Store

extension Site {
  /// What is neither a page nor a feed: the files that pages load, and whether we are well.
  var deskRoutes: [Route] {
    [
      Route(.get, "/health", access: .everyone, samples: ["/health"]) { visit in
        _ = try store.head(as: visit.viewer)
        return .file(Array("ok\n".utf8), type: "text/plain; charset=utf-8")
      },
      Route(
        .get, "/assets/:name", access: .everyone, samples: Asset.all.map { $0.link.text }
      ) { visit in
        let name = try visit.part("name")
        guard let asset = Asset.all.first(where: { $0.name == name }) else {
          throw HTTPError(.notFound)
        }
        var response = Response.file(asset.bytes, type: asset.contentType)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
      },
    ]
  }
}
