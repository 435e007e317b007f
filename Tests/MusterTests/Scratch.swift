import Foundation
import Testing

/// A folder of one test's own, removed with it.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("muster-\(UUID())", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A folder with a database made from the reference register.
  static func withRegister() async throws -> Scratch {
    let scratch = try Scratch()
    try await register.value.write(to: scratch.folder.appendingPathComponent("muster.sqlite"))
    return scratch
  }

  /// The database, made once for all tests.
  private static let register = Task {
    let scratch = try Scratch()
    try await scratch.muster("reference").done()
    try await scratch.muster("backup", "copy.sqlite").done()
    return try scratch.bytes("copy.sqlite")
  }

  /// Runs the program in the folder.
  func muster(_ arguments: String..., environment: [String: String] = [:]) async throws
    -> Program.Run
  {
    try await Program.run(arguments, in: folder, environment: environment)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// The names of what lies in the folder, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

extension Program.Run {
  /// Expects that all went well.
  @discardableResult
  func done(
    _ codes: Set<Int32> = [0], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Program.Run {
    try #require(
      codes.contains(code), "exit \(code): \(notices)\(out.prefix(400))",
      sourceLocation: sourceLocation)
    return self
  }

  /// Expects one clear message that holds all of `words`, and nothing on standard output.
  func refused(
    _ code: Int32 = 1, saying words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.code == code, "\(notices)", sourceLocation: sourceLocation)
    #expect(bytes.isEmpty, "\(out.prefix(400))", sourceLocation: sourceLocation)
    for word in words {
      #expect(notices.contains(word), "\(notices)", sourceLocation: sourceLocation)
    }
    for leak in ["Swift.", "Fatal", "GRDB", "SQLite error", "NSCocoa", "Optional("] {
      #expect(!notices.contains(leak), "\(notices)", sourceLocation: sourceLocation)
    }
  }

  /// The result, read as JSON.
  func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: bytes)
    return try #require(value as? [String: Any], sourceLocation: sourceLocation)
  }

  /// The result, read as a value.
  func read<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(Value.self, from: bytes)
  }
}
