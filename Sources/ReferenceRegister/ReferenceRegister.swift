// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

/// The facts that ship with the product: `Reference/*.csv`, compiled in.
package enum ReferenceRegister {
  /// Counts the editions of the register; a newer one has a higher number.
  package static let release = 1

  /// Each file's kind, as `muster import KIND` names it, with its text in CSV.
  ///
  /// A table of a worked case is named by its folder and its kind: `mali-2016-2019/requirements`. In
  /// an order in which what is named comes before what names it.
  package static let files: [(name: String, text: StaticString)] = [
    ("states", states),
    ("missions", missions),
    ("mandates", mandates),
    ("tasks", tasks),
    ("holidays", holidays),
    ("presidencies", presidencies),
    ("members", members),
    ("penholders", penholders),
    ("other-items", otherItems),
    ("steps", steps),
  ]
}
