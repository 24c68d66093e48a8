import NewsModel
import NewsStore
import Testing

struct RelevanceTests {
  @Test(
    arguments: [
      // Words in a row in the headline, before the same in the text, before the same scattered.
      ("nông thôn mới", "nong-thon-moi"), ("nong thon moi", "nong-thon-moi"),
      ("dân vận khéo", "dan-van"), ("dan van", "dan-van"), ("chuyển đổi số", "chuyen-doi-so"),
      ("chuyen doi so", "chuyen-doi-so"), ("hội cựu chiến binh", "cuu-chien-binh"),
      ("cựu chiến", "cuu-chien-binh"), ("thu nhập bình quân", "thu-nhap"),
      // All words in the headline, before words in a row in the text only.
      ("trồng rừng ngập mặn", "rung"), ("rác thải", "rac"), ("phân loại rác", "rac"),
      // What is typed with marks, with keys, half.
      ("đê biển", "de-bien"), ("ddee bieenr", "de-bien"), ("trạm y t", "tram-y-te"),
      ("tram y te", "tram-y-te"), ("\"giữ đê\"", "giu-de"), ("văn nghệ -hội", "van-nghe"),
      ("25-NQ/TW", "nghi-quyet"), ("cầu OR phà", "pha"),
    ] as [(String, String)])
  func `puts the article first that is meant`(query: String, id: String) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library(RelevanceTests.articles)
    let found = try await library.searchArticles(query, limit: 3)
    #expect(found.hits.first?.articleID == id, "\(found.hits.map(\.articleID))")
    #expect(found.order == .relevance)
  }

  /// `thôn` begins `thông` too, which more articles have, but not those with the other word.
  @Test func `takes a last word as whole that is one in most of what is found`() async throws {
    let folder = try TemporaryFolder()
    let others = (1...9).map {
      Draft("thong-\($0)", "2024-03-0\($0)", "Giao thông số \($0)", "Đường \($0) thông suốt.")
    }
    let found = [
      Draft("row", "2015-03-01", "Mùa gặt", "Cả nhà về ở thôn Đông."),
      Draft("words", "2024-05-01", "Mùa cấy", "Thôn Tây ở bên kia sông."),
    ]
    let library = try folder.library(others + found)
    let hits = try await library.searchArticles("ở thôn", limit: 3).hits
    #expect(hits.map(\.articleID) == ["row", "words"])
  }

  /// The article that is meant is never the newest of those that have the words.
  private static let articles = [
    Draft(
      "nong-thon-moi", "2016-02-03", "Lộc An về đích nông thôn mới", "Cả xã góp công, góp đất."),
    Draft(
      "thon", "2024-05-01", "Ngày hội ở thôn Đông", "Nông dân vui mùa mới; nông thôn mới đã rõ nét."
    ),
    Draft("dan-van", "2015-07-09", "Tổ dân vận khéo ở bản Mường", "Bà con tin và nghe theo."),
    Draft(
      "van-dong", "2023-08-08", "Vận động hiến máu",
      "Công tác dân vận khéo được khen. Người dân hưởng ứng."),
    Draft(
      "chuyen-doi-so", "2018-01-01", "Xã vùng cao chuyển đổi số", "Chợ phiên nhận tiền qua mã."),
    Draft(
      "doi-moi", "2025-01-05", "Đổi mới cách họp",
      "Nhờ chuyển đổi số, số cuộc họp giảm, hồ sơ được chuyển nhanh."),
    Draft(
      "cuu-chien-binh", "2014-12-22", "Hội Cựu chiến binh xã Yên Thái nuôi ong",
      "Mật ong bán ra tỉnh ngoài."),
    Draft(
      "truong", "2022-11-20", "Trường làng tròn bảy mươi tuổi",
      "Hội Cựu chiến binh tặng trường tủ sách."),
    Draft("thu-nhap", "2017-03-03", "Thu nhập bình quân tăng gấp đôi", "Nhờ cam và bưởi."),
    Draft(
      "binh", "2024-09-09", "Bình xét hộ nghèo", "Thu nhập bình quân của thôn còn thấp."),
    Draft("rung", "2015-05-05", "Trồng lại rừng ven biển ngập mặn", "Đước và bần lên xanh."),
    Draft(
      "tom", "2023-05-05", "Mùa tôm", "Người dân trồng rừng ngập mặn để giữ đầm."),
    Draft("rac", "2019-06-05", "Phân loại rác thải từ bếp", "Mỗi nhà hai thùng."),
    Draft(
      "cho", "2024-06-05", "Chợ Đình sạch hơn",
      "Ban quản lý gom rác thải mỗi tối, phân loại rác."),
    Draft("de-bien", "2016-10-10", "Đê biển Hải Hậu qua mùa bão", "Kè đá đứng vững."),
    Draft("de", "2024-10-10", "Dê núi", "Đàn dê biến mất, đê biển còn xa."),
    Draft("giu-de", "2015-08-01", "Đêm giữ đê", "Thanh niên thức trắng."),
    Draft("dat", "2024-08-01", "Giữ đất, giữ rừng", "Giữ được đê là giữ làng."),
    Draft("tram-y-te", "2013-04-04", "Trạm y tế có bác sĩ", "Người già khám tại xã."),
    Draft("tram", "2023-04-04", "Trạm bơm mới", "Cạnh trạm y tế là trạm bơm."),
    Draft("van-nghe", "2012-09-02", "Đội văn nghệ thôn Thượng", "Hát chèo mỗi tối thứ bảy."),
    Draft("hoi-dien", "2024-09-02", "Hội diễn văn nghệ", "Mười xã về dự hội."),
    Draft("nghi-quyet", "2014-01-01", "Mười năm Nghị quyết 25-NQ/TW", "Nhìn lại một chặng đường."),
    Draft("hop", "2024-01-01", "Họp chi bộ", "Chi bộ học Nghị quyết 25-NQ/TW."),
    Draft("pha", "2013-02-02", "Chuyến phà cuối cùng", "Bến sông vắng dần."),
    Draft("song", "2024-02-02", "Bên sông", "Cây cầu nối đôi bờ thay chuyến phà."),
  ]
}
