import Foundation
import Testing

/// The program itself, run as a person at a terminal runs it.
enum Program {
  /// Beside the bundle of the tests.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("muster").path

  /// What a run left behind.
  struct Run: Sendable {
    let code: Int32
    let bytes: Data
    /// What it wrote to standard error.
    let notices: String

    /// What it wrote to standard output.
    var out: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) async throws -> Run {
    try await run(path, arguments, in: folder, environment: environment)
  }

  /// Runs any program to its end, two at a time.
  static func run(
    _ executable: String, _ arguments: [String], in folder: URL,
    environment: [String: String] = [:]
  ) async throws -> Run {
    await Gate.programs.enter()
    do {
      let run = try await finished(executable, arguments, in: folder, environment: environment)
      await Gate.programs.leave()
      return run
    } catch {
      await Gate.programs.leave()
      throw error
    }
  }

  private static func finished(
    _ executable: String, _ arguments: [String], in folder: URL, environment: [String: String]
  ) async throws -> Run {
    let started = try Started(executable, arguments, in: folder, environment: environment)
    let code = await started.end()
    return Run(code: code, bytes: try started.out.bytes(), notices: try started.notices.text())
  }
}

/// A program that runs, with its output in files, so that nothing waits for a reader.
final class Started: Sendable {
  let out: OutputFile
  let notices: OutputFile
  private let process: Process
  private let ended: AsyncStream<Int32>

  init(
    _ executable: String, _ arguments: [String], in folder: URL,
    environment: [String: String] = [:]
  ) throws {
    out = try OutputFile()
    notices = try OutputFile()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["COLUMNS"] = nil
    process.environment = variables.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try out.writing()
    process.standardError = try notices.writing()
    let (ended, sink) = AsyncStream<Int32>.makeStream()
    process.terminationHandler = {
      // A signal's number as a shell gives it.
      sink.yield($0.terminationReason == .exit ? $0.terminationStatus : 128 + $0.terminationStatus)
      sink.finish()
    }
    self.ended = ended
    self.process = process
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var isRunning: Bool { process.isRunning }

  /// Asks it to end.
  func terminate() { kill(process.processIdentifier, SIGTERM) }

  /// Its exit code, once it has ended.
  func end() async -> Int32 {
    for await code in ended { return code }
    return -1
  }
}

/// A file that a program writes to, removed when it is of no use any more.
final class OutputFile: Sendable {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("muster-\(UUID())")
    try Data().write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func writing() throws -> FileHandle { try FileHandle(forWritingTo: url) }

  func bytes() throws -> Data { try Data(contentsOf: url) }

  func text() throws -> String { String(decoding: try bytes(), as: UTF8.self) }
}

/// A narrow gate: so many at a time.
actor Gate {
  static let programs = Gate(width: 2)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(width: Int) { free = width }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
