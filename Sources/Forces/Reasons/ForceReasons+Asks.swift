extension ForceReasons {
  /// The units worth asking for most, at most `count`, those that gain most first.
  package func asks(_ count: Int) async -> [Ask] {
    []
  }
}
