// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/lead-times.csv`, as it stands.
  static let leadTimes: StaticString = #"""
id,step,days,note,marking,source,confidence,validFrom,knownSince
registration,registration,60,no published duration,unclassified,default of the product,unverified,,
assessment-visit,assessment visit,120,no published duration,unclassified,default of the product,unverified,,
alignment,alignment,90,no published duration,unclassified,default of the product,unverified,,
rapid-verification,rapid verification,120,no published duration,unclassified,default of the product,unverified,,
statement-of-unit-requirement,statement of unit requirement,30,"drafted by the planning service, approved by the Military Adviser; the days are a default",unclassified,default of the product,unverified,,
request,request,31,"note verbale in a day, offers in 14 to 30 days; the days are a default",unclassified,default of the product,unverified,,
evaluation,evaluation,14,the criteria are published; the days are a default,unclassified,default of the product; police.un.org for the criteria,unverified,,
selection,selection,10,"decision of the Under-Secretary-General in a week, note of acceptance in three days; the days are a default",unclassified,default of the product,unverified,,
reconnaissance,reconnaissance,30,visit and report of the contributor; the days are a default,unclassified,default of the product; police.un.org for the visit,unverified,,
memorandum,memorandum,60,"30 to 90 days, recalled; the middle is taken",unclassified,recalled,likely,,
training,training,120,"60 to 180 days, recalled; five months are reported of one contributor; the middle is taken",unclassified,recalled,likely,,
pre-deployment-visit,pre-deployment visit,15,"90 to 60 days before arrival, recalled; half of the stretch is taken for the visit",unclassified,recalled,likely,,
lift,lift,45,"contract and sea move, 60 to 15 days before arrival; a default",unclassified,default of the product,unverified,,
advance-party,advance party,15,"30 to 14 days before arrival, recalled",unclassified,recalled,likely,,

"""#
}
