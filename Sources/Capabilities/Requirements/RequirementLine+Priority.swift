package import Basics
package import Council

extension RequirementLine {
  /// 1 is the highest: its own, else that of the mandated task it serves, else 2.
  package func priority(among tasks: [Identifier<MandatedTask>: MandatedTask]) -> Int {
    priority ?? task.flatMap { tasks[$0]?.priority } ?? 2
  }
}
