// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/joint-parts.csv`, as it stands.
  static let mali20162019JointParts: StaticString = #"""
id,joint,pledge,role,isMandatory,from,until,note,marking,source,confidence,validFrom,knownSince
mali-romania-lift-P178-CAN-lift,mali-romania-lift,P178-CAN,lift,yes,,,,unclassified,nineoclock.ro 2020/10/16; defensayarmas.blogspot.com 2019/06,seen,2019-10-15,2019-10-15
mali-salvador-training-P181-USA-training,mali-salvador-training,P181-USA,training,no,,,,unclassified,sv.usembassy.gov; dialogo-americas.com,seen,2015-04-25,2015-04-25
mali-salvador-training-P181-FRA-training,mali-salvador-training,P181-FRA,training,no,,,,unclassified,sv.usembassy.gov; dialogo-americas.com,seen,2015-04-25,2015-04-25
mali-airlift-2016-P167-slot,mali-airlift-2016,P167,slot,yes,,,six months; the days flown are in deployments,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2016-P168-slot,mali-airlift-2016,P168,slot,yes,,,six months; the days flown are in deployments,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2016-P169-slot,mali-airlift-2016,P169,slot,yes,,,six months; the days flown are in deployments,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2016-P170-slot,mali-airlift-2016,P170,slot,yes,,,six months; the days flown are in deployments,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2016-P171-slot,mali-airlift-2016,P171,slot,yes,,,six months; the days flown are in deployments,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2016-P167-camp-camp,mali-airlift-2016,P167-camp,camp,yes,,,,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2018-P172-slot,mali-airlift-2018,P172,slot,yes,,,which partner kept which slot is not in the sources,unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01
mali-airlift-2018-P172-BEL-slot,mali-airlift-2018,P172-BEL,slot,yes,,,which partner kept which slot is not in the sources,unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01
mali-airlift-2018-P172-DNK-slot,mali-airlift-2018,P172-DNK,slot,yes,,,which partner kept which slot is not in the sources,unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01
mali-airlift-2018-P172-PRT-slot,mali-airlift-2018,P172-PRT,slot,yes,,,which partner kept which slot is not in the sources,unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01

"""#
}
