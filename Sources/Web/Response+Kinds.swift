import Hummingbird
import HTTPTypes
import Markup
import NIOCore

extension Response {
  /// A page, never kept by the browser without asking again.
  static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    file(html.render(), type: "text/html; charset=utf-8", status: status)
  }

  /// Bytes of a type, never kept without asking again.
  static func file(
    _ bytes: [UInt8], type: String, name: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    var headers: HTTPFields = [
      .contentType: type, .cacheControl: "no-cache", .contentLength: "\(bytes.count)",
    ]
    if let name { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// Sends the visitor on to a page of ours, with GET.
  static func see(_ link: Link) -> Response {
    Response(status: .seeOther, headers: [.location: link.text])
  }
}
