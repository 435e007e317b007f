import Foundation

/// A file that the command line names.
enum InputFile {
  /// Its bytes.
  ///
  /// - Throws: `CommandFailure` naming the path and what is the matter.
  static func bytes(at path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure("There is no file '\(path)'.", advice: "Maybe check the path.")
    }
    guard !isFolder.boolValue else {
      throw CommandFailure("'\(path)' is a folder.", advice: "Name the files in it.")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("'\(path)' cannot be read.", advice: "Maybe check who may read it.")
    }
    return Array(data)
  }

  /// Its name without the folder.
  static func name(of path: String) -> String {
    URL(fileURLWithPath: path).lastPathComponent
  }
}
