// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/tasks.csv`, as it stands.
  static let tasks: StaticString = #"""
id,mission,decision,code,text,priority,benchmarks,source,confidence,validFrom,knownSince
UNMISS-2459-protection-of-civilians,UNMISS,S/RES/2459 (2019),protection-of-civilians,Protect civilians under threat of violence,1,,"recalled: S/RES/2459 (2019), paras. 7 and following",likely,2019-03-16,2019-03-15

"""#
}
