import Foundation
import Testing

@Suite struct `Wrong use` {
  /// What is asked, and the words that name what is wrong with it.
  static let samples: [([String], String)] = [
    (["programme", "2018-13"], "'2018-13' is no month"),
    (["programme", "soon"], "'soon' is no month"),
    (["programme", "2018-03", "--months", "0"], "'--months' takes 1 to 36, and is 0"),
    (["programme", "2018-03", "--months", "37"], "'--months' takes 1 to 36, and is 37"),
    (["programme", "2018-03", "--as-of", "2018-02-30"], "There is no day 30 in month 2 of 2018"),
    (["programme", "2018-03", "--as-of", "03/02/2018"], "'03/02/2018' is no day"),
    (["programme", "2018-03", "--pin", "UNFICYP"], "'UNFICYP' is no pin"),
    (["programme", "2018-03", "--pin", "UNFICYP=soon"], "'soon' is no day"),
    (["programme", "2018-03", "--visit", "2018-03-09..2018-03-01"], "must run forward"),
    (["programme", "2018-03", "--visit", "2018-03-01..2018-03-02..x"], "is no stretch of days"),
    (["programme", "2018-03", "--closed", "x"], "'x' is no day"),
    (["programme", "2018-03", "--sessions", "9"], "'--sessions' takes 1 to 8, and is 9"),
    (["programme", "2018-03", "--negotiation-days", "-1"], "--negotiation-days"),
    (["programme", "2018-03", "--format", "pdf"], "pdf"),
    (["programme", "2018-03", "--save", ""], "'--save' needs a name"),
    (["feasible"], "--report"),
    (["feasible", "--report", "2019-07-10"], "--expiry"),
    (["feasible", "--report", "2019-7-10", "--expiry", "2019-07-31"], "'2019-7-10' is no day"),
    (["feasible", "--report", "1900-01-01", "--expiry", "2019-07-31"], "more than ten years"),
    (["scorecard", "--from", "2012", "--to", "2009"], "'--from' 2012 comes after '--to' 2009"),
    (["scorecard", "--from", "1900", "--to", "2009"], "'--from' takes 1946"),
    (["scorecard", "--from", "x", "--to", "2009"], "x"),
    (["check", "--from", "2020", "--to", "2019"], "comes after"),
    (["balance", "UNFICYP", "--expiry", "2019-12-15/x/y"], "is no candidate"),
    (["balance"], "mission"),
    (["import", "nonsense", "x.csv"], "'nonsense' is no kind of fact. The kinds are: missions,"),
    (["import", "mandates"], "file"),
    (["export", "nonsense"], "'nonsense' is no kind of fact"),
    (["serve", "--port", "0"], "'--port' takes 1 to 65535, and is 0"),
    (["serve", "--port", "x"], "x"),
    (["nonsense"], "nonsense"),
    (["--nonsense"], "--nonsense"),
    (["restore"], "file"),
  ]

  @Test(arguments: samples)
  func `names what is wrong and exits with 64, and nothing is made`(
    words: [String], saying: String
  ) async throws {
    let scratch = try Scratch()
    let run = try await Program.run(words, in: scratch.folder)
    run.refused(64, saying: "Error: ", saying)
    #expect(try scratch.names().isEmpty)
  }
}

@Suite struct `What cannot be found or used` {
  @Test(arguments: [["check", "--mission", "UNFICYX"], ["mandates", "--mission", "UNFICYX"]])
  func `an unknown mission is named, with those nearest to it`(words: [String]) async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await Program.run(words, in: scratch.folder)
    run.refused(1, saying: "The register knows no mission 'UNFICYX'", "UNFICYP")
  }

  @Test func `balance of an unknown mission`() async throws {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("balance", "NOSUCH")
      .refused(1, saying: "no mission 'NOSUCH'", "muster mandates")
  }

  @Test(arguments: ["0001-01", "1900-01", "2015-02", "9900-01"])
  func `a window outside the register`(month: String) async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster("programme", month, "--as-of", "2019-06-03")
    run.refused(1, saying: "Ask for")
    // Before the register begins nothing was known, which is no reason to plan it.
    try await scratch.muster("programme", month).refused(1, saying: "Ask for")
  }

  @Test func `a missing file, a folder and a file of another kind to import`() async throws {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("import", "mandates", "none.csv")
      .refused(1, saying: "There is no file 'none.csv'")
    try await scratch.muster("import", "mandates", ".").refused(1, saying: "'.' is a folder")
    try scratch.write("a,b\n1,2\n", to: "other.csv")
    let other = try await scratch.muster("import", "mandates", "other.csv")
    #expect(other.code == 1)
    #expect(other.notices.contains("other.csv"))
  }

  @Test(arguments: ["backup copy.sqlite", "restore copy.sqlite", "verify", "reference update"])
  func `a database that must be there`(command: String) async throws {
    let scratch = try Scratch()
    let words = command.split(separator: " ").map(String.init)
    let run = try await Program.run(words, in: scratch.folder)
    run.refused(1, saying: ".sqlite'")
    #expect(try scratch.names().isEmpty)
  }

  @Test func `a database that is a folder, no database, another program's, or a newer one`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("mandates", "--database", ".").refused(1, saying: "'.' is a folder")
    try scratch.write("certainly no database, and long enough to be sure", to: "text")
    try await scratch.muster("mandates", "--database", "text")
      .refused(1, saying: "'text' is not a database")
    #expect(
      try scratch.bytes("text") == Data("certainly no database, and long enough to be sure".utf8))
    try await scratch.sql("other.sqlite", "CREATE TABLE t (a)")
    try await scratch.muster("mandates", "--database", "other.sqlite")
      .refused(1, saying: "'other.sqlite' is a database of another program")
    try await scratch.sql("muster.sqlite", "PRAGMA user_version = 9000")
    try await scratch.muster("mandates").refused(1, saying: "newer Muster", "9000")
  }

  @Test func `a folder that is not there, and one that cannot be written`() async throws {
    let scratch = try Scratch()
    try await scratch.muster("mandates", "--database", "none/muster.sqlite")
      .refused(1, saying: "The folder of 'none/muster.sqlite' does not exist")
    // Nobody may write here, whoever runs the tests.
    try await scratch.muster("mandates", "--database", "/proc/muster.sqlite")
      .refused(1, saying: "'/proc/muster.sqlite'")
  }

  @Test func `an output that takes no more`() async throws {
    let scratch = try Scratch()
    let run = try await Program.run(
      "/bin/sh", ["-c", "'\(Program.path)' rules > /dev/full"], in: scratch.folder)
    run.refused(1, saying: "standard output")
  }
}

extension Scratch {
  /// Runs SQL on a file, through Python's SQLite.
  func sql(_ file: String, _ statement: String) async throws {
    let script =
      "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.execute(sys.argv[2])\nc.commit()\nc.close()"
    try await Program.run(
      "/usr/bin/env", ["python3", "-c", script, file, statement], in: folder
    ).done()
  }
}
