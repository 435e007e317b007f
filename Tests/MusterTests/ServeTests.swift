import Foundation
import Testing

@Suite struct `The server` {
  @Test func `answers this machine over a socket, and no other name than its own`() async throws {
    let server = try await Server.start(in: try await Scratch.withRegister())
    let page = try await server.get("/")
    #expect(page.status == 200)
    #expect(page.body.hasPrefix("<!DOCTYPE html>"))
    #expect(try await server.get("/health").body == "ok\n")
    for host in ["localhost:\(server.port)", "[::1]:\(server.port)"] {
      #expect(try await server.get("/health", host: host).status == 200, "\(host)")
    }
    for host in [
      "evil.example", "evil.example:\(server.port)", "127.0.0.1", "127.0.0.1:1",
      "localhost.evil.example:\(server.port)", "",
    ] {
      let refused = try await server.get("/missions", host: host)
      #expect(refused.status == 421 || refused.status == 400, "\(host): \(refused.status)")
      #expect(!refused.body.contains("UNFICYP"), "\(host)")
    }
    // Without a host a request is not even understood.
    #expect(try await server.get("/", host: "-").status >= 400)
  }

  @Test func `listens to this machine alone`() async throws {
    let server = try await Server.start(in: try await Scratch.withRegister())
    let script = """
      import socket, sys
      s = socket.socket()
      s.settimeout(10)
      print(s.connect_ex((sys.argv[2], int(sys.argv[1]))) == 0)
      """
    let ours = try await server.scratch.python(script, "\(server.port)", "127.0.0.1").done().out
    let other = try await server.scratch.python(script, "\(server.port)", "127.0.0.2").done().out
    #expect(ours == "True\n")
    #expect(other == "False\n")
  }

  @Test func `says so when its port is in use`() async throws {
    let server = try await Server.start(in: try await Scratch.withRegister())
    let other = try await Scratch.withRegister()
    let run = try await other.muster("serve", "--port", "\(server.port)")
    run.refused(
      1, saying: "Port \(server.port) is in use by another program.", "muster serve --port")
    try await other.muster("verify").done()
  }

  @Test func `ends when asked to, whoever still holds on to it, and leaves a sound database`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    let server = try await Server.start(in: scratch)
    // An idle connection, half a request, and someone who follows a plan.
    let script = """
      import socket, sys
      port = int(sys.argv[1])
      held = []
      for text in ['', 'GET /missions HT', 'GET /programme/2019-07/progress HTTP/1.1\\r\\nHost: 127.0.0.1:%d\\r\\n\\r\\n' % port]:
          s = socket.create_connection(('127.0.0.1', port))
          s.sendall(text.encode())
          held.append(s)
      print('held', flush=True)
      for s in held:
          while s.recv(65536): pass
      """
    let holder = try Started(
      "/usr/bin/env", ["python3", "-c", script, "\(server.port)"], in: scratch.folder)
    while try !holder.out.text().contains("held") {
      try #require(holder.isRunning)
      try await Task.sleep(for: .milliseconds(50))
    }
    let (code, took) = await server.stop()
    let said = try server.program.notices.text()
    #expect(code == 0, "\(said)")
    #expect(took < .seconds(10))
    #expect(try !scratch.names().contains("muster.sqlite-wal"))
    try await scratch.muster("verify").done()
  }

  @Test func `shares its file with the command line`() async throws {
    let scratch = try await Scratch.withRegister()
    let server = try await Server.start(in: scratch)
    #expect(try await server.get("/feeds/UNFICYP.ics").body.contains("BEGIN:VCALENDAR"))
    try await scratch.muster("programme", "2019-07", "--publish").done([2])
    let feed = try await server.get("/feeds/UNFICYP.ics")
    #expect(feed.body.contains("UNFICYP"))
    #expect(feed.body.contains("BEGIN:VEVENT"))
    try await scratch.muster("backup", "copy.sqlite").done()
    try await scratch.muster("verify", "--database", "copy.sqlite").done()
    // What is in use is not replaced.
    try await scratch.muster("restore", "copy.sqlite").refused(1, saying: "in use")
    #expect(try await server.get("/health").status == 200)
    #expect(await server.stop().code == 0)
    try await scratch.muster("restore", "copy.sqlite").done()
  }

  @Test(.enabled(if: PythonCalendar.isThere, "Debian's python3-icalendar is not installed."))
  func `gives feeds that a stranger reads, raised in sequence after a move`() async throws {
    let scratch = try await Scratch.withRegister()
    let server = try await Server.start(in: scratch)
    let pinned = "UNFICYP/S/RES/2453 (2019)/consultations"
    try await scratch.muster("programme", "2019-07", "--publish").done([2])
    let first = try await server.get("/feeds/UNFICYP.ics")
    let before = try await PythonCalendar.events(of: Data(first.body.utf8), in: scratch)
    let tag = try #require(first.headers["etag"])
    let same = try await server.get("/feeds/UNFICYP.ics", headers: ["If-None-Match": tag])
    #expect(same.status == 304 && same.body.isEmpty)

    let uid = try #require(before.keys.first { $0.contains("consult") && $0.contains("2453") })
    let day = before[uid]?.day == "2019-07-17" ? "2019-07-18" : "2019-07-17"
    try await scratch.muster("programme", "2019-07", "--pin", "\(pinned)=\(day)", "--publish")
      .done([2])
    let second = try await server.get("/feeds/UNFICYP.ics", headers: ["If-None-Match": tag])
    #expect(second.status == 200)
    let after = try await PythonCalendar.events(of: Data(second.body.utf8), in: scratch)
    #expect(after[uid]?.day == day)
    #expect(after[uid]?.sequence == (before[uid]?.sequence ?? 0) + 1)
    #expect(Set(before.keys).isSubset(of: after.keys))
  }
}
