/// Demand, supply and plans in French, by topic in the files beside this one.
enum FrenchForces {}
