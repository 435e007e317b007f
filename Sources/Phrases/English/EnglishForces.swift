/// Demand, supply and plans in English, by topic in the files beside this one.
enum EnglishForces {}
