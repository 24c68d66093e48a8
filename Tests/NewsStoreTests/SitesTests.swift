import Testing

@testable import NewsStore

struct SitesTests {
  @Test func `keeps what is known of sites, the last word of each`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let first = SiteLines(site: "a.vn", pageCount: 4, lines: [1: 4, UInt64.max: 2])
    try library.write([SiteLines(site: "b/", pageCount: 2, lines: [:]), first])
    #expect(try library.sites() == [first, SiteLines(site: "b/", pageCount: 2, lines: [:])])
    let second = SiteLines(site: "a.vn", pageCount: 9, lines: [7: 8])
    try library.write([second])
    #expect(try library.sites() == [second, SiteLines(site: "b/", pageCount: 2, lines: [:])])
  }
}
