import Foundation
import Testing

/// The folder with the peers; nil where `MUSTER_PEERS` is not set.
private let peers = ProcessInfo.processInfo.environment["MUSTER_PEERS"].flatMap {
  $0.isEmpty ? nil : URL(fileURLWithPath: $0)
}

@Suite(.enabled(if: peers != nil, "MUSTER_PEERS is not set."))
struct `An instance of the peers` {
  /// HiGHS and CP-SAT both prove 172 for the month of seed 1 (Benchmarks/README.md).
  @Test func `is placed at the cost that branch and cut and CP-SAT prove, with its own proof`()
    async throws
  {
    let peers = try #require(peers)
    let scratch = try Scratch()
    let made = try await Program.run(
      "/usr/bin/env",
      [
        "python3", peers.appendingPathComponent("prototypes/programme.py").path, "1", "12", "1",
        "0", "json", "month.json",
      ], in: scratch.folder, environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    guard made.code == 0 else {
      try Test.cancel("MUSTER_PEERS: its instances need Python with numpy.")
    }
    let bench = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("muster-bench").path
    let run = try await Program.run(bench, ["programme", "month.json"], in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.out.contains("status optimal objective 172 bound 172"))
    #expect(run.out.contains("multipliers prove 172"))
  }
}
