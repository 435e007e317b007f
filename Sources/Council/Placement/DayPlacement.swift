/// Things to be put on days, one day each, at the least price.
///
/// Days are whole numbers; prices are whole and never negative, and all of them together fit an
/// `Int`. The programme of work is one such problem; what a price stands for is the asker's business.
package struct DayPlacement: Hashable, Sendable {
  package let items: [Item]
  package let orders: [Order]
  package let rooms: [Room]

  /// One thing to be put on a day.
  package struct Item: Hashable, Sendable {
    /// The days it may be put on, ascending, at least one.
    package let days: [Int]
    /// What each of those days costs.
    package let costs: [Int]
    /// Which of `rooms` it takes a session of; nil for none.
    package let room: Int?

    /// Takes the parts as they are.
    package init(days: [Int], costs: [Int], room: Int?) {
      self.days = days
      self.costs = costs
      self.room = room
    }
  }

  /// `after` comes at least `lead` days after `before`.
  package struct Order: Hashable, Sendable {
    /// Indices into `items`.
    package let before: Int
    package let after: Int
    package let lead: Int
    /// What it costs not to keep it, once; nil where it must be kept.
    package let price: Int?

    /// Takes the parts as they are.
    package init(before: Int, after: Int, lead: Int, price: Int?) {
      self.before = before
      self.after = after
      self.lead = lead
      self.price = price
    }
  }

  /// A room, the same on every day but those on which it is free.
  package struct Room: Hashable, Sendable {
    package let tiers: [Tier]
    /// Days on which its tiers do not count.
    package let freeDays: Set<Int>

    /// Each session on one day beyond `holds` costs `price`; tiers add up.
    package struct Tier: Hashable, Sendable {
      package let holds: Int
      package let price: Int

      /// Takes the parts as they are.
      package init(holds: Int, price: Int) {
        self.holds = holds
        self.price = price
      }
    }

    /// Takes the parts as they are.
    package init(tiers: [Tier], freeDays: Set<Int> = []) {
      self.tiers = tiers
      self.freeDays = freeDays
    }
  }

  /// Takes the parts as they are.
  package init(items: [Item], orders: [Order], rooms: [Room]) {
    self.items = items
    self.orders = orders
    self.rooms = rooms
  }
}

/// A placement that was found, what it costs, and what none can cost less than.
package struct PlacedDays: Hashable, Sendable {
  /// The day of each item; empty where no placement keeps every order that must be kept.
  package let days: [Int]
  package let objective: Int
  package let bound: Int
  package let status: Programme.Status
  package let boundBy: Programme.BoundSource
  /// The multipliers from which anyone can recompute `bound`; empty where HiGHS vouches for it.
  package let certificate: [RowMultiplier]

  /// Takes the parts as they are.
  package init(
    days: [Int], objective: Int, bound: Int, status: Programme.Status,
    boundBy: Programme.BoundSource, certificate: [RowMultiplier]
  ) {
    self.days = days
    self.objective = objective
    self.bound = bound
    self.status = status
    self.boundBy = boundBy
    self.certificate = certificate
  }
}

/// The price put on one row of a placement to prove its bound by weak duality.
///
/// Whatever the multipliers, no placement costs less than the sum of: for each item, the least over
/// its days of its cost and the multipliers of the rows it enters there; for each two items tied by
/// orders, the least described at `order`; less each multiplier times the right-hand side of its row.
package struct RowMultiplier: Hashable, Sendable {
  package let row: Row
  /// Not negative, in millionths of a unit of price.
  package let millionths: Int

  /// A row of the day-indexed model, in which x[i, d] is 1 where item i is on day d.
  package enum Row: Hashable, Sendable {
    /// Σ over d' ≤ day of x[after, d'] + Σ over d'' > day − lead of x[before, d''] ≤ 1, plus 1 where
    /// both sums are 1; `day` is any day at all.
    ///
    /// All orders from `before` to `after` pay together: for each pair of days on which the two items
    /// may stand and keep what must be kept, the prices of the orders that pair breaks, less the
    /// multipliers of the rows to which it adds that 1. The bound takes the least of these.
    case order(Int, day: Int)
    /// Σ over the room's items of x[i, day] ≤ the tier's `holds`, plus a slack ≥ 0 at its price.
    case room(Int, tier: Int, day: Int)
  }

  /// Takes the parts as they are.
  package init(row: Row, millionths: Int) {
    self.row = row
    self.millionths = millionths
  }
}
