import Foundation

/// Python beside the tests, which reads workbooks by its own means.
enum Python {
  static let path = "/usr/bin/python3"

  static let isThere = (try? run("", on: [])) != nil
  static let hasOpenpyxl = (try? run("import openpyxl", on: [])) != nil

  /// What the script prints; it finds the bytes as the file `sys.argv[1]`.
  static func run(_ script: String, on bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-X", "utf8", "-c", script, file.path]
    let (output, faults) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = faults
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let fault = faults.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(reason: String(decoding: fault, as: UTF8.self))
    }
    return String(decoding: text, as: UTF8.self)
  }

  struct Failed: Error {
    let reason: String
  }

  /// One line for each sheet, and one for each cell: where, what sort, and what stands there.
  static let cells = """
    import sys, zipfile, xml.etree.ElementTree as tree
    n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    z = zipfile.ZipFile(sys.argv[1])
    assert z.testzip() is None
    styles = tree.fromstring(z.read('xl/styles.xml'))
    formats = {f.get('numFmtId'): f.get('formatCode') for f in styles.iterfind('m:numFmts/m:numFmt', n)}
    looks = [formats.get(x.get('numFmtId'), '') for x in styles.iterfind('m:cellXfs/m:xf', n)]
    names = [s.get('name') for s in tree.fromstring(z.read('xl/workbook.xml')).iterfind('m:sheets/m:sheet', n)]
    for i, name in enumerate(names):
        print('sheet', name)
        sheet = tree.fromstring(z.read('xl/worksheets/sheet%d.xml' % (i + 1)))
        for c in sheet.iterfind('.//m:c', n):
            if c.find('m:f', n) is not None: print(c.get('r'), 'FORMULA'); continue
            t = c.get('t', 'n')
            v = ''.join(x.text or '' for x in c.iter() if x.tag.endswith('}t') or x.tag.endswith('}v'))
            print(c.get('r'), t, looks[int(c.get('s', 0))], repr(v))
    """
}
