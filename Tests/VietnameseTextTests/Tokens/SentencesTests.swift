import Testing
import VietnameseText

struct SentencesTests {
  private func check(_ text: String) {
    #expect(MarkedSentences.marked(MarkedSentences.plain(text)) == text)
  }

  @Test(arguments: [
    "⟦Xã có 5 thôn.⟧ ⟦Thôn nào cũng có tổ dân vận.⟧",
    "⟦ThS. Nguyễn Văn An nói: “Đi đâu?”⟧ ⟦Chị cười…⟧ ⟦Rồi về.⟧",
    "⟦Bao giờ?!⟧ ⟦Anh hỏi... rồi thôi.⟧",
    "⟦Đường đã xong.⟧⟦Năm sau làm tiếp ở TP.Huế.⟧",
    "⟦Hết.⟧",
    "⟦Có khó không?⟧ ⟦Khó chứ!⟧ ⟦Nhưng làm được.⟧",
    "⟦Bà con đồng thuận!!!⟧ ⟦Việc nào cũng trôi.⟧",
    "⟦Chưa có vốn nhưng đã có người .⟧ ⟦Vậy là làm.⟧",
    "⟦Cả xóm ra đồng.⟧   ⟦Ai cũng vui.⟧",
    "⟦Không có dấu chấm⟧\n⟦Dòng sau cũng vậy⟧",
    "⟦Đoạn một.⟧\n\n\n\n⟦Đoạn hai.⟧\n",
    "⟦Dòng của máy cũ.⟧\r\n\r\n⟦Dòng sau.⟧\r\n",
    "  ⟦Lùi vào đầu dòng.⟧ \u{A0} ⟦Cách bằng dấu cách cứng.⟧  ",
    "⟦Vui quá! thật đấy.⟧",
    "⟦Thế à? ừ thì thôi.⟧",
    "⟦Thật sao?⟧⟦Thật mà.⟧",
    "⟦Hết mùa.⟧ ⟦5 hộ thoát nghèo.⟧",
    "⟦Làm tốt!⟧ ⟦100% hộ ký cam kết.⟧",
  ])
  func `ends sentences where readers do`(text: String) { check(text) }

  @Test(arguments: [
    "⟦Đồng chí sinh tại Tp. Hải Phòng.⟧ ⟦Nay ở P. 5.⟧",
    "⟦Đoàn đến TP. Hồ Chí Minh.⟧ ⟦Hôm sau về TX. Quảng Yên.⟧",
    "⟦Lễ mít tinh tại TP.HCM.⟧ ⟦Đông người dự.⟧",
    "⟦Từ TT. An Lão đi Q. Kiến An mất 30 phút.⟧",
    "⟦Nhà ở Q.1, TP.HCM.⟧ ⟦Quê ở H. Vĩnh Bảo.⟧",
    "⟦Cháy lớn trên địa bàn TP.⟧ ⟦Sau đó lửa được dập.⟧",
    "⟦Ông là ThS. Lê Minh, không phải TS. Lê Minh.⟧",
    "⟦PGS.TS. Trần Hòa và GS.TSKH Phạm Sơn cùng dự.⟧",
    "⟦Th.S Nguyễn Hà báo cáo.⟧ ⟦Th.S. Nguyễn Hà trả lời.⟧",
    "⟦Đ/c. Nguyễn Văn Bình chủ trì.⟧ ⟦Đ/c Hà dự.⟧",
    "⟦Đc. Hoàng Lan và BS. Vũ Kiên tặng quà.⟧",
    "⟦NSND. Thu Hiền hát.⟧ ⟦NSƯT. Văn Phượng đệm đàn.⟧",
    "⟦Mr. Brown và Dr. Smith thăm xã.⟧",
    "⟦Liên hệ ĐT. 0225 3842 111.⟧ ⟦Fax. 0225 3842 112.⟧",
    "⟦Xem tr. 15 của tài liệu.⟧ ⟦Ghi ở tr. 20.⟧",
    "⟦Theo QL. 10 đi về phía nam.⟧",
    "⟦Cty. Minh Phát tài trợ.⟧",
    "⟦TM. ỦY BAN NHÂN DÂN⟧\n⟦KT. CHỦ TỊCH⟧\n⟦PHÓ CHỦ TỊCH⟧",
    "⟦v.v. và nhiều việc khác.⟧",
    "⟦Trồng ngô, khoai, v.v. để ăn.⟧",
    "⟦Trồng ngô, khoai, v.v.⟧ ⟦Ngoài ra còn nuôi cá.⟧",
    "⟦Nuôi gà, vịt, v.v...⟧ ⟦Năm nay được giá.⟧",
    "⟦Nuôi gà, vịt, v.v… mỗi thứ một ít.⟧",
    "⟦Nhờ BV. Việt Tiệp khám.⟧ ⟦Em thi vào ĐH.⟧ ⟦Năm nay em học tốt.⟧",
    "⟦Bà con KP. 3 góp tiền.⟧ ⟦Cả TDP. 7 cùng làm.⟧",
    "⟦Chuyện ở St. Petersburg.⟧",
    "⟦Do UBND.⟧ ⟦Nhân dân bàn.⟧",
    "⟦Việc của HĐND và MTTQ.⟧ ⟦Các đoàn thể cùng làm.⟧",
    "⟦Đó là việc của Bộ TT&TT.⟧ ⟦Đại diện bộ đã nói.⟧",
    "⟦Hội đồng lo cho quyền lợi TS.⟧ ⟦Thạc sĩ Lê Minh nói vậy.⟧",
    "⟦Đó là trường Chính trị TP.⟧ ⟦Ông Quang dạy ở đó.⟧",
    "⟦Đó là bằng TS.⟧ ⟦Năm 2010, ông về quê.⟧",
  ])
  func `goes on after abbreviations`(text: String) { check(text) }

  @Test(arguments: [
    "⟦Ông Nguyễn V. A. Tuấn kể.⟧",
    "⟦Nguyễn V. A. khai nhận.⟧",
    "⟦Chị H. cho biết thêm.⟧",
    "⟦Chị H. (45 tuổi) bán hàng.⟧",
    "⟦Bà N.⟧ ⟦Sau khi nghe đã đồng ý.⟧",
    "⟦Đó là nhà anh T.⟧ ⟦Công an xã đến ngay.⟧",
    "⟦Ông D. Trump và bà A. Merkel gặp nhau.⟧",
    "⟦Sách của J. K. Rowling bán chạy.⟧",
    "⟦Ở P. Bến Nghé, Q. 1 có chợ.⟧",
    "⟦Đó là đô thị loại V.⟧ ⟦Thành phố đầu tư thêm.⟧",
    "⟦Kết quả của quý I.⟧ ⟦Sang quý II.⟧ ⟦Đến quý IV.⟧ ⟦Rồi hết năm.⟧",
    "⟦Nhà văn hóa loại A.⟧ ⟦Xóm nào cũng muốn.⟧",
    "⟦Cam có nhiều vitamin C.⟧ ⟦Nên ăn mỗi ngày.⟧",
    "⟦Em bị viêm gan B.⟧ ⟦Bác sĩ dặn nghỉ.⟧",
    "⟦Bàn về Đại hội XII.⟧ ⟦Ngày họp đã định.⟧",
    "⟦Đội bóng của Đông Á.⟧ ⟦Giải này rất đông người xem.⟧",
    "⟦Ai cũng có ý kiến về Moto Z.⟧ ⟦Nhìn chung là tốt.⟧",
    "⟦Ngoài trời 38 độ C.⟧ ⟦Nhiều người ở trong nhà.⟧",
    "⟦Ông Joseph P. Kennedy và bà Anna K. Brown cùng đến.⟧",
    "⟦Em học lớp 5A.⟧ ⟦Cô giáo là người làng.⟧",
  ])
  func `tells initials from letters that end a sentence`(text: String) { check(text) }

  @Test(arguments: [
    "⟦Đạt 1.250 tỷ, tăng 96,5% theo 25-NQ/TW.⟧ ⟦15 hộ vui!⟧",
    "⟦Theo Kế hoạch 15-KH/ĐU.⟧ ⟦Xã triển khai.⟧",
    "⟦Từ 04/2015/NĐ-CP.⟧ ⟦Đến nay đã sửa.⟧",
    "⟦Họp ngày 20.10.⟧ ⟦Chị em vui.⟧",
    "⟦Ngày 21.3.2016 họp.⟧ ⟦Ngày 22.3.2016 xong.⟧",
    "⟦Bắt đầu lúc 12 giờ 30.⟧ ⟦Ai cũng đúng giờ.⟧",
    "⟦Xong lúc 15h30.⟧ ⟦Tan lúc 16:45.⟧",
    "⟦Năm 2015.⟧ ⟦Xã về đích.⟧",
    "⟦Diện tích 3.5 ha.⟧ ⟦Sản lượng 2.000.000 tấn.⟧",
    "⟦Đạt 19/19.⟧ ⟦Tăng 3,2%.⟧ ⟦Giảm 0,5.⟧",
    "⟦Xem tại baohaiphong.vn.⟧ ⟦Hoặc www.haiphong.gov.vn/tin?id=5.⟧ ⟦Gửi về ubnd@haiphong.gov.vn.⟧",
    "⟦Báo Dantri.Com.Vn đưa tin.⟧",
    "⟦Vào http://a.vn/?Id=1&Ten=An để xem.⟧",
    "⟦Mua gạo ST25.⟧ ⟦Ăn thử.⟧",
  ])
  func `leaves numbers, codes, dates and addresses whole`(text: String) { check(text) }

  @Test(arguments: [
    "⟦1. Công tác dân vận⟧\n⟦2. Xây dựng Đảng⟧\n\n⟦- Tổ 1⟧",
    "⟦2.1. Về tổ chức.⟧\n⟦a. Công tác cán bộ⟧",
    "⟦Điều 5. Trách nhiệm thi hành⟧\n⟦Các cơ quan thi hành.⟧",
    "⟦ĐIỀU 12. HIỆU LỰC⟧\n⟦Chương II. Quy định cụ thể⟧",
    "⟦Điều 1. Phạm vi.⟧ ⟦Luật này quy định.⟧",
    "⟦Phụ lục 1. Danh sách hộ⟧\n⟦Tiêu chí 5. Trường học⟧",
    "⟦“Điều 5. Trách nhiệm” được sửa.⟧",
    "⟦Quy định tại Điều 5.⟧ ⟦Các xã thực hiện.⟧",
    "⟦Phần I. Mở đầu⟧\n⟦Bước 3. Họp dân⟧\n⟦Bảng 2. Kết quả⟧",
    "⟦I. Đặc điểm tình hình⟧\n⟦IV. Tổ chức thực hiện⟧\n⟦A.1. Nhân sự⟧",
    "⟦Nội dung gồm: 1. Thu gom rác; 2. Trồng hoa; 3. Dọn cống.⟧",
    "⟦a) Thu gom rác.⟧\n⟦b) Trồng hoa.⟧",
    "⟦+ Thôn 1: 36 hộ.⟧\n⟦+ Thôn 2: 40 hộ.⟧",
    "⟦• Sạch nhà⟧\n⟦• Sạch ngõ⟧",
    "⟦Làm ba việc.⟧ ⟦- Góp công.⟧ ⟦- Góp tiền.⟧",
    "⟦STT⟧\n⟦Họ tên⟧\n⟦1⟧\n⟦Nguyễn Văn Bình⟧",
    "⟦Ảnh: Thu Hà⟧\n⟦(Theo Cổng thông tin xã)⟧",
    "⟦Thôn 5.⟧ ⟦Ông Nam trưởng thôn nói.⟧",
  ])
  func `keeps headings and items with their numbers`(text: String) { check(text) }

  @Test(arguments: [
    "⟦“Tôi hiến đất.”⟧ ⟦Ông nói xong cười.⟧",
    "⟦“Tôi hiến đất!” ông nói.⟧",
    "⟦“Tôi hiến đất.” - ông Nam nói.⟧",
    "⟦“Đi đâu?”⟧ ⟦– Bà hỏi.⟧",
    "⟦Ông nói: “Đường rộng.⟧ ⟦Xe vào được.”⟧ ⟦Ai cũng mừng.⟧",
    "⟦Bà nói: \"Vui lắm.\"⟧ ⟦Rồi bà về.⟧",
    "⟦Ông kể.⟧ ⟦“Ngày ấy khó lắm.”⟧",
    "⟦Ông kể.⟧⟦“Ngày ấy khó lắm.”⟧",
    "⟦Ông kể.”⟧⟦Rồi ông về.⟧",
    "⟦Mô hình «Sạch nhà.»⟧ ⟦Mô hình khác.⟧",
    "⟦(Ảnh chụp sáng nay.)⟧ ⟦Dân đi họp.⟧",
    "⟦Dân đi họp (rất đông).⟧ ⟦Họp xong về.⟧",
    "⟦Ông đọc: “[...] Dân là gốc”.⟧ ⟦Ai cũng nghe.⟧",
    "⟦Ông viết (...) Dân là gốc.⟧",
    "⟦Theo sách.[1]⟧ ⟦Điều đó đúng.⟧",
    "⟦Anh ngập ngừng...⟧ ⟦Mãi sau mới nói.⟧",
    "⟦Ngô, khoai, sắn... đều có.⟧ ⟦Lúa cũng nhiều…⟧",
    "⟦Còn nhiều việc… chưa làm.⟧",
    "⟦…Và rồi anh đi.⟧ ⟦Không ai hay.⟧",
    "⟦... Tiếp theo kỳ trước.⟧ ⟦Hết.⟧",
    "⟦Gạo, muối…⟧ ⟦“Đủ cả” là lời bà.⟧",
    "⟦Câu hỏi “Vì sao?”, “Để làm gì?” được nêu ra.⟧",
    "⟦Hỏi: “Vì sao?”; đáp: “Vì dân.”.⟧ ⟦Xong.⟧",
    "⟦Xem mục (tr. 5).⟧ ⟦Hết.⟧",
  ])
  func `closes quotations, brackets and ellipses`(text: String) { check(text) }

  @Test(arguments: [
    "⟦我们学习。⟧⟦你们呢？⟧",
    "⟦Он пришёл.⟧ ⟦Она ушла.⟧",
    "⟦هل هذا صحيح؟⟧ ⟦نعم.⟧",
    "⟦Vui quá 🎉!⟧ ⟦🎉 Chúc mừng.⟧",
    "⟦một⟧\u{85}",
    "⟦một⟧\u{2028}⟦hai⟧\u{2029}⟦ba⟧",
  ])
  func `is sane about other scripts`(text: String) { check(text) }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{A0}\t"])
  func `finds nothing in blanks`(text: String) {
    #expect(Sentences.ranges(in: text) == [])
  }
}
