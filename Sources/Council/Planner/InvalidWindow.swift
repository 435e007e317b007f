package import Basics

/// Why no programme can be made for a window.
package enum InvalidWindow: Error, Equatable {
  case empty
  /// More months than a plan may have.
  case tooLong(months: Int, most: Int)
  /// The register's first mandate that ends was adopted after the window's first month, or was not
  /// yet known on the day on which one plans; `begins` is the first month that can be asked for.
  case beforeRegister(begins: Month)
  /// So far past the register's last mandate that continuing it would mean nothing.
  case tooFarAhead(last: Month)
}
