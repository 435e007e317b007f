import Testing
import Workbook

@Suite(.enabled(if: Python.isThere, "There is no Python to read workbooks with."))
struct `A workbook` {
  @Test func `holds its sheets, headers and typed cells`() throws {
    let lines = try read(sample)
    #expect(
      lines == [
        "sheet About", "A1 inlineStr  'What'", "A2 inlineStr  'confidential'",
        "sheet pledges", "A1 inlineStr  'id'", "B1 inlineStr  'strength'",
        "C1 inlineStr  'from'", "D1 inlineStr  'share'", "A2 inlineStr  'P1'", "B2 n  '450'",
        "C2 n yyyy-mm-dd '43586'", "D2 n  '0.5'", "A3 inlineStr  'P2'",
        "C3 inlineStr  '1899-12-31'",
      ])
  }

  @Test func `is the same bytes whenever it is written`() throws {
    let bytes = try sample.bytes()
    #expect(try sample.bytes() == bytes)
    var later = sample
    later.created += 1
    #expect(try later.bytes() != bytes)
    var timeless = sample
    timeless.created = 0
    #expect(try timeless.bytes() == timeless.bytes())
    #expect(try properties(timeless).contains("1970-01-01T00:00:01Z"))
    #expect(try properties(sample).contains("2019-05-01T00:00:00Z"))
  }

  @Test func `keeps text as text, whatever it looks like`() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "1234", "2019-05-01", "http://example.invalid/",
      "<b>&\"'", "ünïcödé 😀 한국어 العربية", "two\nlines", " spaces ", "{=A1}",
    ]
    let script = Python.cells.replacing("repr(v)", with: "v.encode().hex()")
    let lines = try Python.run(script, on: book(texts.map { [.text($0)] }).bytes())
    #expect(
      lines.split(separator: "\n").dropFirst(3).map { $0.split(separator: " ").dropFirst() }
        == texts.map { ["inlineStr", $0.utf8.map(hex).joined()[...]] })
  }

  @Test(arguments: [
    ("a\u{0}b\u{1B}c\u{7}", "a\\ufffdb\\ufffdc\\ufffd"), ("x\r\ny\rz", "x\\ny\\nz"),
    ("\u{FFFE}\u{FFFF}", "\\ufffd\\ufffd"), ("_x0041_", "_x005F_x0041_"),
    ("__x0041_x0042_", "__x005F_x0041_x005F_x0042_"), ("_x004_ _xzzzz_", "_x004_ _xzzzz_"),
    ("tab\there", "tab\\there"), ("\u{7F}\u{85}", "\\x7f\\x85"),
  ])
  func `holds what no file may hold as something it may`(text: String, written: String) throws {
    let script = Python.cells.replacing("repr(v)", with: "ascii(v)")
    let lines = try Python.run(script, on: book([[.text(text)]]).bytes())
      .split(separator: "\n")
    #expect(lines.last.map(String.init) == "A2 inlineStr  '\(written)'")
  }

  @Test func `cuts a text that is too long, and says where`() throws {
    let limit = Workbook.textLimit
    let fits = String(repeating: "é", count: limit)
    let long = String(repeating: "😀", count: limit / 2) + "ab"
    let workbook = book([[.text(fits), .text(long)], [.whole(1)], [.text(long)]])
    #expect(
      workbook.cutCells.map { "\($0.sheet) \($0.row) \($0.column)" } == ["s 2 b", "s 4 a"])
    let script = Python.cells.replacing("repr(v)", with: "len(v.encode('utf-16-le')) // 2, v[-1]")
    let lines = try Python.run(script, on: workbook.bytes()).split(separator: "\n")
    #expect(lines.contains("A2 inlineStr  \(limit) é"))
    #expect(lines.contains("B2 inlineStr  \(limit) …"))
    #expect(book([[.text("short")]]).cutCells.isEmpty)
  }

  @Test func `keeps a number whole that a spreadsheet would round`() throws {
    let lines = try read(
      book([
        [.whole(999_999_999_999_999), .whole(1_000_000_000_000_000)],
        [.whole(.min), .decimal(.infinity)], [.whole(-7), .decimal(-0.25)],
      ]))
    #expect(lines.contains("A2 n  '999999999999999'"))
    #expect(lines.contains("B2 inlineStr  '1000000000000000'"))
    #expect(lines.contains("A3 inlineStr  '-9223372036854775808'"))
    #expect(lines.contains("B3 inlineStr  'inf'"))
    #expect(lines.contains("A4 n  '-7'"))
    #expect(lines.contains("B4 n  '-0.25'"))
  }

  @Test func `bears its banner on every printed page, whatever it holds`() throws {
    var workbook = sample
    workbook.banner = "confidential & exercise &A"
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      for i in (1, 2):
          s = z.read('xl/worksheets/sheet%d.xml' % i).decode()
          print('&amp;Cconfidential &amp;&amp; exercise &amp;&amp;A' in s, 'state="frozen"' in s, '<autoFilter ref="A1:D3"' in s)
      """
    #expect(
      try Python.run(script, on: workbook.bytes()) == "True True False\nTrue True True\n")
    workbook.banner = String(repeating: "&", count: 4000)
    #expect(throws: Never.self) { try workbook.bytes() }
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private func properties(_ workbook: Workbook) throws -> String {
    try Python.run(
      "import sys, zipfile\nprint(zipfile.ZipFile(sys.argv[1]).read('docProps/core.xml').decode())",
      on: workbook.bytes())
  }

  private func read(_ workbook: Workbook) throws -> [String] {
    try Python.run(Python.cells, on: workbook.bytes()).split(separator: "\n").map(String.init)
  }
}

@Suite struct `What no workbook can be` {
  @Test func `is refused before anything is written`() {
    let many = Array(repeating: [Cell](), count: Workbook.rowLimit)
    #expect(
      throws: InvalidWorkbook.tooManyRows(sheet: "s", rows: 1_048_577, limit: 1_048_576)
    ) { try book(many).bytes() }
    let wide = [Array(repeating: Cell.empty, count: Workbook.columnLimit + 1)]
    #expect(throws: InvalidWorkbook.tooManyColumns(sheet: "s", columns: 16_385, limit: 16_384)) {
      try book(wide).bytes()
    }
    #expect(throws: InvalidWorkbook.noSheets) {
      try Workbook(title: "", banner: "", created: 1).bytes()
    }
  }

  @Test(arguments: [
    "", "a/b", "a[b", "'a", "a'", "with\nline", "a\u{0}b", "thirty-two characters, one too many",
  ])
  func `nor a sheet named as no sheet may be`(name: String) {
    #expect(throws: InvalidWorkbook.sheetName(name)) { try book([], name).bytes() }
  }

  @Test func `nor two sheets of one name`() {
    var workbook = book([], "Pledges")
    workbook.sheets.append(Sheet(name: "pledges", columns: []))
    #expect(throws: InvalidWorkbook.repeatedSheetName("pledges")) { try workbook.bytes() }
    workbook.sheets[1].name = "thirty-one characters, just so."
    #expect(throws: Never.self) { try workbook.bytes() }
  }

  @Test func `and the reason is told in a sentence`() {
    let errors: [InvalidWorkbook] = [
      .noSheets, .sheetName("["), .repeatedSheetName("a"), .notWritten("memory ran out."),
      .tooManyRows(sheet: "s", rows: 2, limit: 1),
      .tooManyColumns(sheet: "s", columns: 2, limit: 1),
    ]
    for error in errors { #expect(error.description.hasSuffix(".")) }
  }
}

@Suite(.enabled(if: Python.hasOpenpyxl, "Python's openpyxl is not installed."))
struct `A workbook read by another library` {
  @Test func `is understood as it was meant`() throws {
    let script = """
      import sys, openpyxl
      b = openpyxl.load_workbook(sys.argv[1])
      print(b.sheetnames, b.properties.title, b.properties.description)
      s = b['pledges']
      print(s.freeze_panes, s.auto_filter.ref, s['A1'].font.b)
      for row in s.iter_rows(min_row=2, values_only=True): print(row)
      """
    #expect(
      try Python.run(script, on: sample.bytes()) == """
        ['About', 'pledges'] Register confidential
        A2 A1:D3 True
        ('P1', 450, datetime.datetime(2019, 5, 1, 0, 0), 0.5)
        ('P2', None, '1899-12-31', None)

        """)
  }
}

private let sample = Workbook(
  title: "Register", banner: "confidential", created: 1_556_668_800,
  sheets: [
    Sheet(
      name: "About", columns: [Column("What", width: 30)], rows: [[.text("confidential")]],
      hasFilter: false),
    Sheet(
      name: "pledges",
      columns: [Column("id"), Column("strength"), Column("from"), Column("share")],
      rows: [
        [.text("P1"), .whole(450), .day(year: 2019, month: 5, day: 1), .decimal(0.5)],
        [.text("P2"), .empty, .day(year: 1899, month: 12, day: 31), .text("")],
      ]),
  ])

private func book(_ rows: [[Cell]], _ name: String = "s") -> Workbook {
  Workbook(
    title: "t", banner: "", created: 1,
    sheets: [Sheet(name: name, columns: [Column("a"), Column("b")], rows: rows)])
}
