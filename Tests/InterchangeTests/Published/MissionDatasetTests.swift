import Basics
import Council
import Interchange
import Testing

@Suite struct `The list of operations as published` {
  @Test func `adds what is new and leaves what the register knows`() throws {
    let result = try read(
      """
      1,UNMIL,United Nations Mission in Liberia,DPO,No,2003-09-19,2018-03-01,Monrovia,"-10,8014","6,3133",2024-02-19
      2,UNXX I,"Invented Mission, the First",DPO,No,1990-01-01,1991-06-30,Somewhere,"1,5","-2,25",2024-02-19
      3,UNXXA,Invented Office,DPPA,Yes,,,,,,2024-02-19
      4,UNFICYP,United Nations Peacekeeping Force in Cyprus,DPO,Yes,1964-03-04,,Nicosia,,,2024-02-19
      5,UNXXB,Invented Guards,OCHA,No,,1991-01-01,,,,
      """)
    #expect(result.refusals == [])
    #expect(result.rows == 5)
    #expect(result.facts.missions.map(\.id) == ["UNXX I", "UNXXA", "UNXXB"])
    #expect(result.facts.missions.map(\.kind) == [.peacekeeping, .specialPolitical, .other])
    let first = try #require(result.facts.missions.first)
    #expect(first.ended?.iso == "1991-07-01")
    #expect(first.english == "Invented Mission, the First")
    #expect(first.seat == "Somewhere")
    #expect(
      first.provenance.source
        == "UN Peace and Security Data Hub (DPPADPOSS-PKO), row id 2, last updated 2024-02-19")
    // UNMIL has no first day in this register, and another last day.
    #expect(
      result.issues.map { "\($0.row) \($0.column ?? "-") \($0.value): \($0.reason.english)" } == [
        "2 start_date UNMIL, 2003-09-19: the register has no day, and was left so.",
        "2 end_date UNMIL, 2018-03-01: the register has 2018-07-31, and was left so.",
        "3 mission_acronym UNXX I: is new to the register: taken as 'peacekeeping', without hosts "
          + "and French name.",
        "4 mission_acronym UNXXA: is new to the register: taken as 'special political', without "
          + "hosts and French name.",
        "6 mission_acronym UNXXB: is new to the register: taken as 'other', without hosts and "
          + "French name.",
      ])
  }

  @Test func `with bad rows says which`() throws {
    let result = try read(
      """
      1,,No acronym,DPO,No,,,,,,
      2,UNXX,,DPO,No,,,,,,
      3,UNXY,Backwards,DPO,No,1991-01-01,1990-01-01,,,,
      4,UNXZ,Not a day,DPO,No,1.1.1991,,,,,
      5,UNXW,Short,DPO
      6,UNXV,Good,DPO,No,,,,,,
      7,UNXV,Again,DPO,No,,,,,,
      """)
    #expect(result.facts.missions.map(\.id) == ["UNXV"])
    #expect(result.refusals.map(\.row) == [2, 3, 4, 5, 6, 8])
  }

  @Test func `is told from a table of the register by its header`() throws {
    let own = RegisterCSV.write(.missions, of: sampleRegister)
    let result = try ImportFile.read(own, as: .missions, in: sampleRegister)
    #expect(result.facts.missions == sampleRegister.missions)
  }

  private func read(_ rows: String) throws -> RegisterImport {
    let header =
      "id,mission_acronym,mission_name,lead_department,mission_isactive,start_date,end_date,"
      + "mission_location,mission_longitude,mission_latitude,last_update\n"
    return try ImportFile.read(
      Array((header + rows).utf8), as: .missions, in: sampleRegister)
  }
}
