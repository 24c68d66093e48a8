import NewsModel
import ReferenceTables

/// The lists of `fact-cues.tsv`, each under its name.
struct FactCues: Sendable {
  /// In the order of the names: a rule asks for a list at every word.
  private let lists: [PhraseTable<String>]

  /// The lists of a table with the columns list, phrase, value.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var phrases: [String: [(phrase: String, value: String)]] = [:]
    for row in table.rows().rows where row.count >= 3 {
      phrases[row[0], default: []].append((row[1], row[2]))
    }
    lists = Name.allCases.map {
      PhraseTable(phrases[$0.label] ?? [], mark: .cue($0), abbreviations: abbreviations)
    }
  }

  /// Adds the words of all lists to a vocabulary.
  func add(to vocabulary: inout Vocabulary) {
    for list in lists { vocabulary.add(list) }
  }

  /// The list of a name.
  subscript(name: Name) -> PhraseTable<String> {
    lists[name.rawValue]
  }

  /// The names of the lists; the table's comments say what each is for.
  enum Name: Int, CaseIterable, Sendable {
    case comparatorBefore
    case comparatorAfter
    case comparatorThrough
    case comparatorAdjective
    case numberOrdinal
    case numberVague
    case numberBack
    case numberFive
    case numberName
    case rateBaseBefore
    case rateBaseAfter
    case duration
    case durationFrame
    case unitStop
    case indicatorEnd
    case indicatorCopula
    case indicatorHead
    case indicatorLead
    case indicatorGeneric
    case indicatorChange
    case yearBefore
    case yearCompare
    case yearTerm
    case modelKind
    case modelGeneric
    case modelEnd
    case modelFiller
    case modelPlural
    case organizationHead
    case organizationEnd
    case deed
    case holderHead
    case movementDeed
    case planStrong
    case plan
    case person
    case numberPointer
    case numberMotto
    case organizationBound
    case holderEnd
    case holderLevel
    case recognizing
    case modelIntroducer
    case modelOwned
    case clubKind
    case deedLed
    case sponsorLink
    case modelItem
    case modelElsewhere
    case modelWorks

    /// The list's name in the table.
    var label: String {
      switch self {
      case .comparatorBefore: "comparator.before"
      case .comparatorAfter: "comparator.after"
      case .comparatorThrough: "comparator.through"
      case .comparatorAdjective: "comparator.adjective"
      case .numberOrdinal: "number.ordinal"
      case .numberVague: "number.vague"
      case .numberBack: "number.back"
      case .numberFive: "number.five"
      case .numberName: "number.name"
      case .rateBaseBefore: "rate.base.before"
      case .rateBaseAfter: "rate.base.after"
      case .duration: "duration"
      case .durationFrame: "duration.frame"
      case .unitStop: "unit.stop"
      case .indicatorEnd: "indicator.end"
      case .indicatorCopula: "indicator.copula"
      case .indicatorHead: "indicator.head"
      case .indicatorLead: "indicator.lead"
      case .indicatorGeneric: "indicator.generic"
      case .indicatorChange: "indicator.change"
      case .yearBefore: "year.before"
      case .yearCompare: "year.compare"
      case .yearTerm: "year.term"
      case .modelKind: "model.kind"
      case .modelGeneric: "model.generic"
      case .modelEnd: "model.end"
      case .modelFiller: "model.filler"
      case .modelPlural: "model.plural"
      case .organizationHead: "organization.head"
      case .organizationEnd: "organization.end"
      case .deed: "deed"
      case .holderHead: "holder.head"
      case .movementDeed: "movement.deed"
      case .planStrong: "plan.strong"
      case .plan: "plan"
      case .person: "person"
      case .numberPointer: "number.pointer"
      case .numberMotto: "number.motto"
      case .organizationBound: "organization.bound"
      case .holderEnd: "holder.end"
      case .holderLevel: "holder.level"
      case .recognizing: "recognizing"
      case .modelIntroducer: "model.introducer"
      case .modelOwned: "model.owned"
      case .clubKind: "club.kind"
      case .deedLed: "deed.led"
      case .sponsorLink: "sponsor.link"
      case .modelItem: "model.item"
      case .modelElsewhere: "model.elsewhere"
      case .modelWorks: "model.works"
      }
    }
  }
}

extension PhraseTable where Value == String {
  /// Whether a phrase of the list starts at a token; a longer one with the value `no` denies it.
  func starts(_ tokens: [FactToken], at start: Int, limit: Int) -> Bool {
    match(tokens, at: start, limit: limit).map { $0.value != "no" } ?? false
  }

  /// Whether a phrase of the list ends before a token; a longer one with `no` denies it.
  func ends(_ tokens: [FactToken], before end: Int, floor: Int) -> Bool {
    match(tokens, endingAt: end, floor: floor).map { $0.value != "no" } ?? false
  }
}
