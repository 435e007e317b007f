package import Council

/// A file handed to `import`, in whichever form it was published.
package enum ImportFile {
  /// The most bytes a compressed file may unpack to.
  package static let unpackedLimit = 256 << 20

  /// Reads a file of one kind: CSV, or the published form of the kind, plain or gzip.
  ///
  /// The missions and States of `register` are those to which meetings and decisions are tied.
  ///
  /// - Throws: `InvalidImport` where the file as a whole cannot be read.
  package static func read(
    _ bytes: [UInt8], as kind: RegisterKind, in register: CouncilRegister
  ) throws(InvalidImport) -> RegisterImport {
    RegisterCSV.read(bytes, as: kind)
  }
}
