import NewsModel
import Testing

@testable import FactExtraction

@Suite struct ModelRulesTests {
  @Test(arguments: [
    "Xã có mô hình “⟦Ngõ sạch nhà đẹp⟧”.", "mô hình \"⟦Ngõ sạch nhà đẹp⟧\" được nhân rộng",
    "mô hình ‘‘⟦Ngõ sạch nhà đẹp⟧’’", "các mô hình “⟦Bếp ấm⟧”, “⟦Vườn xanh⟧” và “⟦Ngõ sạch⟧”",
    "Phong trào thi đua yêu nước “⟦Làng xanh ven sông⟧”", "câu lạc bộ “⟦Ông bà cháu⟧” ra mắt",
    "Thôn dựng mô hình điểm “⟦Ngõ hoa⟧”", "Đề án “⟦Chợ không túi nhựa⟧” của xã",
    "Kết quả: Mô hình hay; Mô hình ⟦Tủ sách đầu thôn⟧ của Hội Khuyến học; Mô hình ⟦Ghế đá tuổi già⟧.",
    "Xã duy trì mô hình ⟦Tổ tự quản bờ kênh⟧ tại thôn Đông.",
    "chương trình thiện nguyện “⟦Áo ấm cho em⟧” lên bản",
    "dự án “⟦Biến ao tù thành vườn hoa⟧” của thôn", "mô hình “⟦Camera an ninh⟧”",
    "thực hiện phong trào ⟦giúp nhau dựng nhà⟧.", "phát động cuộc vận động ⟦xây nếp sống đẹp⟧ ở xã",
    "Hưởng ứng ⟦Người Việt Nam ưu tiên dùng hàng Việt Nam⟧, chợ đông hơn.",
  ])
  func `finds names of models`(marked: String) {
    let sample = MarkedText(marked)
    #expect(SampleArticle.facts(sample.text).models.map(\.name) == sample.spans)
  }

  @Test(arguments: [
    "nhân rộng các mô hình mới trong trồng trọt", "đẩy mạnh các phong trào thi đua yêu nước",
    "Mô hình này đã lan tỏa.", "Chỉ thị số 11-CT/TW về “Tăng cường công tác dân vận”",
    "nhiều mô hình kinh tế hiệu quả", "các phong trào của địa phương", "dự án trồng rừng",
    "phòng giao dịch “một cửa”", "ông nói: “Xã còn nghèo”", "chương trình nông thôn mới",
    "xã có mô hình Trung tâm học tập", "phong trào xây dựng nông thôn mới",
    "phong trào giáo dục và kết quả thi cử", "cần dấy lên phong trào lên án hành vi đó",
    "hiện nay phong trào chơi cây cảnh khá phổ biến",
    // Words that only begin like one, toys, words in doubt.
    "hội thảo do tổ chức có tên “Cùng đọc sách” mở", "các tổ chức như “Bàn tay ấm” giúp xã",
    "chương trình ca nhạc “Tình quê”", "chương trình truyền hình “Bếp nhà ta”",
    "Ông bày chiếc xe mô hình Vua đường phố.", "Mô hình robot khổng lồ đặt trước cổng.",
    "các dự án nghìn tỷ “bỏ hoang”", "câu lạc bộ vừa “hụt hơi” ở lượt về",
    "bốn dự án đầu tiên “về đích”", "một chiến dịch “giải cứu” hành tím",
    "dự án “Nhà máy xử lý nước ven sông”", "phong trào phản đối “Bà đầm”",
    "Bà nói: “Phong trào này lan ra khắp nơi.”", "chương trình “hiệu quả hơn” năm ngoái",
    // Shows, matches, politics, what is told of abroad.
    "Chương trình “Chào ngày mới” lên sóng lúc 6 giờ.",
    "Ca sĩ kể chuyện đời trong chương trình “Đêm muộn”.",
    "Cầu thủ ấy rời câu lạc bộ “Sóng biển” sau trận đấu.", "chiến dịch “Run for Something”",
    "Quân nổi dậy thuộc phong trào “Bình minh mới”.",
  ])
  func `finds none where none is named`(text: String) {
    #expect(SampleArticle.facts(text).models.map(\.name).isEmpty)
  }

  @Test(arguments: [
    "mô hình “5 không” “3 sạch”", "mô hình “5 không 3 sạch”", "mô hình “5 không, 3 sạch”",
    "mô hình “Năm không, ba sạch”", "mô hình “5 không”, “3 sạch”",
    "cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”",
  ])
  func `gives every spelling of a model one identity`(text: String) {
    #expect(SampleArticle.facts(text).models.map(\.modelID) == ["5-khong-3-sach"])
  }

  @Test(arguments: [
    ("Tết sum vầy 2017", "Tết sum vầy 2018"),
    ("Một hộp sữa, một viên gạch", "1 hộp sữa, 1 viên gạch"),
    ("Giúp nhau học kĩ thuật mới", "Giúp nhau học kỹ thuật mới"),
    ("Trồng rau, nuôi lợn và làm bếp", "Trồng rau - nuôi lợn - làm bếp"),
    ("Ngõ xanh giai đoạn 2021-2025", "Ngõ xanh"),
  ])
  func `gives one identity whatever the year and the spelling`(name: String, other: String) {
    let ids = [name, other].map { SampleArticle.facts("mô hình “\($0)”").models.map(\.modelID) }
    #expect(ids[0] == ids[1])
    #expect(ids[0].count == 1)
  }

  @Test(arguments: [
    ("mô hình “Bếp ấm” của Hội Phụ nữ xã", "Hội Phụ nữ xã"),
    ("mô hình “Bếp ấm” do Hội Nông dân huyện phát động", "Hội Nông dân huyện"),
    ("Mô hình Đoàn Thanh niên “Bếp ấm”", "Đoàn Thanh niên"),
    ("Hội Cựu chiến binh xã triển khai mô hình “Bếp ấm”", "Hội Cựu chiến binh xã"),
    ("mô hình “Bếp ấm” ở thôn Đông", nil),
  ])
  func `credits the organization that the text names`(text: String, sponsor: String?) {
    #expect(SampleArticle.facts(text).models.map(\.sponsor) == [sponsor])
  }

  @Test func `takes a name read short for the one quoted in full`() {
    let models = SampleArticle.facts(
      "Cuộc vận động “Toàn dân trồng cây theo gương Bác Hồ” lan rộng.",
      "Xã hưởng ứng cuộc vận động toàn dân trồng cây theo gương Bác Hồ."
    ).models
    #expect(models.map(\.name) == ["Toàn dân trồng cây theo gương Bác Hồ"])
  }

  @Test func `lists a model once and takes a later sponsor over`() {
    let models = SampleArticle.facts(
      "Xã có mô hình “Bếp ấm”.", "Mô hình “bếp ấm” của Hội Phụ nữ được khen."
    ).models
    #expect(models.map(\.name) == ["Bếp ấm"])
    #expect(models.first?.sponsor == "Hội Phụ nữ")
    #expect(models.first?.place == SampleArticle.place.id)
  }

  @Test(arguments: [
    ("câu lạc bộ “Bếp ấm”", "câu lạc bộ"), ("CLB “Bếp ấm”", "câu lạc bộ"),
    ("cuộc vận động “Bếp ấm”", "cuộc vận động"), ("tổ “Bếp ấm”", "tổ"),
    ("đề án “Bếp ấm”", "đề án"), ("chương trình “Bếp ấm”", "chương trình"),
    ("mô hình “Dân vận khéo”", "mô hình"), ("phong trào “5 không 3 sạch”", "phong trào"),
    ("“5 không 3 sạch”", "cuộc vận động"),
  ])
  func `takes the kind from the word before, or from the table`(text: String, kind: String) {
    #expect(SampleArticle.facts(text).models.map(\.kind) == [kind])
  }
}
