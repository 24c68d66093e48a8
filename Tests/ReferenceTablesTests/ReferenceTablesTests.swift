import Testing

@testable import ReferenceTables
