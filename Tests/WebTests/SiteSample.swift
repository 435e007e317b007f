import Basics
import Capabilities
import Council
import Forces
import HTTPTypes
import HiGHSSolver
import Hummingbird
import HummingbirdTesting
import Interchange
import NIOCore
import Optimization
import ReferenceRegister
import Store
import Web

/// A site over the reference register, in memory, on 3 June 2019.
///
/// The testing client always names `localhost` as its host, so the port is the one left out.
struct SiteSample {
  let store: Store
  let plans: PlanDesk
  let forces: ForceDesk
  let site: Site
  /// 3 June 2019, noon in Greenwich.
  static let moment = Moment(seconds: 1_559_563_200)

  init(
    in store: Store? = nil, solver: any Solver = HiGHS(),
    adding facts: CouncilRegister = CouncilRegister()
  ) throws {
    let store = try store ?? Store.inMemory()
    self.store = store
    var register = CouncilRegister()
    var capabilities = CapabilityRegister()
    for (name, text) in ReferenceRegister.files {
      guard let kind = RegisterKind(rawValue: ReferenceRegister.kind(of: name)) else { continue }
      let read = RegisterCSV.read(Array(String(describing: text).utf8), as: kind)
      register.add(read.facts)
      for fact in read.capabilities.facts { capabilities.add(fact) }
    }
    let moment = SiteSample.moment
    register.add(facts)
    try store.loadReference(
      register, capabilities, release: ReferenceRegister.release, as: .desk, at: moment)
    plans = PlanDesk(planner: ProgrammePlanner(solver: solver), now: { moment })
    forces = ForceDesk(
      engine: ForceEngine(solver: HiGHS()), solver: HiGHS(), now: { moment })
    site = Site(
      store: store, plans: plans, forces: forces, port: 80,
      today: { Day(18050) }, now: { moment })
  }

  /// Visits the site without a socket.
  func visit<Value: Sendable>(
    _ work: @Sendable (any TestClientProtocol) async throws -> Value
  ) async throws -> Value {
    try await Application(router: site.router()).test(.router, work)
  }
}

extension TestClientProtocol {
  /// Gets a page as a browser on this machine would.
  func get(_ uri: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await executeRequest(uri: uri, method: .get, headers: headers, body: nil)
  }

  /// Sends a form as our own pages do.
  func post(
    _ uri: String, _ form: String = "", _ headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await executeRequest(
      uri: uri, method: .post, headers: headers, body: ByteBuffer(string: form))
  }
}

extension TestClientProtocol {
  /// Sends a form of these fields.
  func send(
    _ uri: String, _ fields: [String: String], _ headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    let body = fields.map { "\(FormText.encoded($0.key))=\(FormText.encoded($0.value))" }
      .joined(separator: "&")
    return try await post(uri, body, headers)
  }
}

/// Text as a browser writes it into a form.
enum FormText {
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: " "): "+"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        String(UnicodeScalar(byte))
      default: "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }.joined()
  }
}

extension HTTPField.Name {
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}

extension TestResponse {
  var text: String { String(buffer: body) }

  /// Whether the words stand in the body.
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// Where it sends the visitor.
  var location: String? { headers[.location] }
}
