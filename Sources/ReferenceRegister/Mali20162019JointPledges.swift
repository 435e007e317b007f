// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/joint-pledges.csv`, as it stands.
  static let mali20162019JointPledges: StaticString = #"""
id,form,lead,name,note,marking,source,confidence,validFrom,knownSince
mali-romania-lift,LIFT,P178,"Helicopter detachment of Romania, moved by Canada",,unclassified,nineoclock.ro 2020/10/16; defensayarmas.blogspot.com 2019/06,seen,2019-10-15,2019-10-15
mali-salvador-training,TRAIN,P181,"Light helicopters of El Salvador, trained with two partners",,unclassified,sv.usembassy.gov; dialogo-americas.com,seen,2015-04-25,2015-04-25
mali-airlift-2016,ROTATION,P167,"C-130 rotation, letter of intent of 20 June 2016",,unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,seen,2016-06-20,2016-06-20
mali-airlift-2018,ROTATION,P172,"C-130 rotation, second letter of intent, 2018 to 2020","of the first rotation 500 sorties and more, 29,000 passengers and 1,000 t of cargo in 21 months are reported",unclassified,norway.no; norwaytoday.info,seen,2018-11-01,2018-11-01

"""#
}
