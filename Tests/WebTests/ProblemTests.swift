import Basics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Store
import Testing
import Web

@Suite struct `What goes wrong` {
  /// Words of programs and libraries, which no visitor should read.
  static let leaks = [
    "HTTPError", "StoreFault", "StoreRefusal", "SQLite", "GRDB", "Swift.", "Optional(", "fatal",
    "Hummingbird", "NIO", "DecodingError",
  ]

  @Test func `is told on a plain page in the reader's words, whatever it was`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for uri in [
        "/nowhere", "/programme/2019-13", "/missions/%zz", "/sources/mandates/%ff", "/?a=%zz",
        "/feeds/x", "/years/x",
      ] {
        let page = try await client.get(uri, [.acceptLanguage: "fr"])
        #expect([400, 404].contains(page.status.code), "\(uri): \(page.status)")
        #expect(page.shows("<html lang=\"fr\""), "\(uri)")
        #expect(page.shows("<h1"), "\(uri)")
        for leak in Self.leaks { #expect(!page.shows(leak), "\(uri): \(leak)") }
      }
    }
  }

  @Test func `a body that is no form is a bad request, and one too large is refused`() async throws
  {
    let sample = try SiteSample()
    try await sample.visit { client in
      for body in ["item=%zz", "%=1", "item=%ff%fe"] {
        let response = try await client.post("/programme/2019-07/pin", body)
        #expect(response.status == .badRequest, "\(body): \(response.status)")
        #expect(response.shows("<h1"))
      }
      let huge = try await client.post(
        "/programme/2019-07/pin", "item=" + String(repeating: "a", count: 1 << 19))
      #expect(huge.status == .contentTooLarge)
      #expect(huge.shows("<h1"))
    }
  }

  @Test func `of a name given twice the last counts`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.post(
        "/missions/UNFICYP/triggers", "trigger=T99&fired=2019-06-03&trigger=T2&a[b]=c&&=&x")
      #expect(response.status == .seeOther)
    }
  }

  @Test func `a method that a page does not take is answered with those it takes`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let read = try await client.post("/rules")
      #expect(read.status == .methodNotAllowed)
      #expect(read.headers[.allow] == "GET, HEAD")
      let write = try await client.get("/programme/2019-07/pin")
      #expect(write.status == .methodNotAllowed)
      #expect(write.headers[.allow] == "POST")
      for method in [HTTPRequest.Method.put, .delete, .patch] {
        let other = try await client.executeRequest(
          uri: "/rules", method: method, headers: [:], body: nil)
        #expect(other.status == .methodNotAllowed, "\(method)")
      }
    }
  }

  @Test func `the head of a page is asked for without its body`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for uri in ["/", "/rules", "/health", "/feeds/all.ics"] {
        let head = try await client.executeRequest(uri: uri, method: .head, headers: [:], body: nil)
        #expect(head.status == .ok, "\(uri)")
        #expect(head.body.readableBytes == 0, "\(uri)")
        #expect(head.headers[.contentType] != nil, "\(uri)")
      }
      let none = try await client.executeRequest(
        uri: "/nowhere", method: .head, headers: [:], body: nil)
      #expect(none.status == .notFound)
    }
  }

  @Test func `a database that fails is said to be unavailable, and nothing of why`() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("muster-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("muster.sqlite")
    let sample = try SiteSample(in: try Store.open(path: file.path))
    try sample.store.checkpoint()
    let size = try Data(contentsOf: file).count
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data(repeating: 0x5A, count: size))
    try handle.close()
    try await sample.visit { client in
      for uri in ["/", "/missions/UNFICYP", "/health", "/feeds/all.ics", "/journal"] {
        let page = try await client.get(uri)
        #expect([500, 503].contains(page.status.code), "\(uri): \(page.status)")
        #expect(page.shows("<h1"), "\(uri)")
        for leak in Self.leaks { #expect(!page.shows(leak), "\(uri): \(leak)") }
      }
    }
  }
}

@Suite struct `Health` {
  @Test func `is well where the database can be read`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get("/health")
      #expect(response.status == .ok)
      #expect(response.text == "ok\n")
      #expect(response.headers[.contentType]?.hasPrefix("text/plain") == true)
    }
  }
}

@Suite struct `Another site's page` {
  @Test(arguments: ["cross-site", "same-site"])
  func `cannot send a form, however it names itself`(site: String) async throws {
    let sample = try SiteSample()
    let before = try sample.store.head(as: .desk)
    try await sample.visit { client in
      for headers: HTTPFields in [
        [.secFetchSite: site], [.origin: "null"], [.origin: "http://localhost:8081"],
        [.origin: "http://localhost", .secFetchSite: site],
      ] {
        let response = try await client.send(
          "/missions/UNFICYP/triggers", ["trigger": "T2", "fired": "2019-06-03"], headers)
        #expect(response.status == .forbidden, "\(headers)")
      }
      #expect(try sample.store.head(as: .desk) == before)
      for headers: HTTPFields in [
        [:], [.secFetchSite: "same-origin"], [.secFetchSite: "none"], [.origin: "http://localhost"],
      ] {
        let response = try await client.send(
          "/missions/UNFICYP/triggers", ["trigger": "T2", "fired": "2019-06-03"], headers)
        #expect(response.status == .seeOther, "\(headers)")
      }
    }
  }
}
