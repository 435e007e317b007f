package import Testing
import CustomDump
import Foundation
import IssueReportingTestSupport

/// Compares `text` with the file `name` in `__Snapshots__` beside the test.
///
/// With `RECORD_SNAPSHOTS=1` the file is written *and the test fails*, so that no run that records
/// is ever taken for a run that checks.
package func expectSnapshot(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__", isDirectory: true)
  let url = folder.appendingPathComponent(name)

  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record(
        "Recorded \(name). Run again without RECORD_SNAPSHOTS.", sourceLocation: sourceLocation)
    } catch {
      Issue.record("Could not record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = FileManager.default.contents(atPath: url.path) else {
    Issue.record(
      "No snapshot \(name). Maybe run with RECORD_SNAPSHOTS=1.", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard Array(expected.utf8) != Array(text.utf8) else { return }
  let difference = diff(expected, text) ?? "They differ in bytes that look the same."
  Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
}
