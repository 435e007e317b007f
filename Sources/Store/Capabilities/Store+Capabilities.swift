package import Basics
package import Capabilities
import GRDB

extension Store {
  /// Every entry of the register of capabilities, each kind in the order of its ids.
  ///
  /// Contradicting entries stand side by side. The last answer is kept and given again until the
  /// journal goes on.
  ///
  /// - Throws: `StoreFault`.
  package func capabilities(as viewer: Viewer) throws -> CapabilityRegister {
    try read(as: viewer) { try cache.capabilities($0) }
  }
}
