import Foundation
import Testing

/// `muster serve`, running until it is of no use any more.
final class Server: Sendable {
  let scratch: Scratch
  let port: Int
  let program: Started

  private init(_ scratch: Scratch, port: Int, program: Started) {
    self.scratch = scratch
    self.port = port
    self.program = program
  }

  /// Serves the database of a folder on a free port, as of 3 June 2019.
  static func start(in scratch: Scratch) async throws -> Server {
    let port = try await freePort(in: scratch)
    let program = try Started(
      Program.path, ["serve", "--port", "\(port)", "--as-of", "2019-06-03"], in: scratch.folder)
    while true {
      let said = try program.notices.text()
      if said.contains("Serving http://127.0.0.1:\(port)") { break }
      try #require(program.isRunning, "\(said)")
      try await Task.sleep(for: .milliseconds(50))
    }
    return Server(scratch, port: port, program: program)
  }

  static func freePort(in scratch: Scratch) async throws -> Int {
    let script =
      "import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\nprint(s.getsockname()[1])"
    let out = try await scratch.python(script).done().out
    return try #require(Int(out.dropLast()))
  }

  /// What the server answers.
  struct Answer: Decodable {
    var status: Int
    var headers: [String: String]
    var body: String
  }

  /// Asks over a socket, naming any host.
  func get(
    _ path: String, host: String? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    let script = """
      import http.client, json, sys
      port, path, host, headers = int(sys.argv[1]), sys.argv[2], sys.argv[3], json.loads(sys.argv[4])
      c = http.client.HTTPConnection('127.0.0.1', port, timeout=60)
      c.putrequest('GET', path, skip_host=True)
      if host != '-': c.putheader('Host', host)
      for k, v in headers.items(): c.putheader(k, v)
      c.endheaders()
      r = c.getresponse()
      print(json.dumps({'status': r.status, 'headers': {k.lower(): v for k, v in r.getheaders()},
          'body': r.read().decode('utf-8', 'replace')}))
      """
    let fields = String(decoding: try JSONEncoder().encode(headers), as: UTF8.self)
    return try await scratch.python(
      script, "\(port)", path, host ?? "127.0.0.1:\(port)", fields
    ).done().read()
  }

  /// Asks it to end, and gives its exit code and how long that took.
  func stop() async -> (code: Int32, took: Duration) {
    let clock = ContinuousClock()
    let began = clock.now
    program.terminate()
    let code = await program.end()
    return (code, clock.now - began)
  }
}

extension Scratch {
  /// Runs a Python script in the folder.
  func python(_ script: String, _ arguments: String...) async throws -> Program.Run {
    try await Program.run("/usr/bin/env", ["python3", "-c", script] + arguments, in: folder)
  }
}
