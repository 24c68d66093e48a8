extension SyllableRanking {
  /// Syllables in use, the commonest first.
  ///
  /// - Source: counted over 22 million words of Vietnamese news of 2016–2017; those seen three times
  ///   or more.
  static let list = """
    và của có là các trong được cho không với người đã một công khi những để này tại ở về ra đến \
    vào bị đó năm từ cũng trên việc ông hiện đồng nhiều thể ngày theo sẽ nhà đầu làm sự anh sau \
    như quan thành định chính lại nam quốc bộ nhân số tôi nước phải chỉ gia động điều trường thông \
    cơ nhưng vụ việt con hội trước nhất xe còn ảnh biết hơn hàng thời đi trung hợp đang phát hành \
    giá đối mới dân cùng thì tin lý nhận thủ chủ thực an thế mỹ sinh qua hình đây cao cô học vì \
    viên mình mà báo rất hai chức do điểm nên cả đường cầu lên tiếp nói tình cuộc thống dự kết \
    tổng đại tới giải tế trình lượng bình văn nội dụng xuất liên vẫn thị sản đề bạn bản tài bảo \
    lực nghiệp phương tư hà cách án cấp tiền tăng thi năng tác phòng rằng tháng khác thanh minh \
    kinh nay thương độ giao toàn tra diễn quyết sở mặt thấy tỉnh xã tâm nguyễn pháp lần đội bệnh \
    nhiên lớn tuổi tự khu đạo triệu bà yêu chúng tổ ý hệ cần doanh chưa giới trưởng triển thường \
    trọng họ tiên hay em ngoài máy quy vị chiến khiến bằng tập đưa gian khách tục thu quả cảnh ban \
    đình nếu bố phạm hóa phần nào quân quá tạo bán thứ địa vực sử bất tính bên mạnh kỳ đánh khai \
    tuy nghị khoảng đấu gần sát trở trang hiệu tỷ trẻ giờ vừa luật thức chí bắt cảm sĩ ăn nguyên \
    sống điện tiêu sáng vấn tên tham trị cáo đổi nữ gây kiến vậy tay chất đất ty nga mẹ hoạt chiếc \
    biệt quyền chị tiến kiểm trận lời tượng chuyển bàn giáo nhau đặc giữa phố muốn hoàn thiết xử \
    tích nhiệm đều viện đơn nghệ giảm tốt thân đông chế vi xây chồng ta từng mua vợ cứu gì dựng \
    mức hoàng lúc thêm mang lập tìm mạng đoàn huyện ngay đức chia khó phủ vệ cá loại diện giúp sân \
    tàu hồ tiếng gái nạn hòa u tử vàng bay trí dẫn kế chuyện tịch rồi hoa giám dù chung bóng phụ \
    dùng giữ thắng xảy truyền bỏ xác bao lịch tướng sao sức lợi phẩm gặp hải đẹp quản thái thay rõ \
    hữu biểu dịch nhập sơn lễ mọi chứng nơi hoặc du chi hết phục sách nguồn tấn biển chiều trần \
    ứng cổ xem chuyên hướng trả thuộc mỗi vô dài danh biến lãnh nhật phía ngoại nhóm châu cố cuối \
    kiện đạt bởi luận phó vật ai trợ so vũ tranh hồi xuân cái mất ấy bé tiết kể sẻ quận ca ngành \
    hậu khả hoạch bắc hộ nhỏ lửa đàn ký mở xét khí vùng xuống lấy y mục thuật trai ninh hôm đoạn \
    chuẩn đăng phiên tố chọn luôn câu giả tất tối vốn đá đúng cửa cứ chơi dương hạn tương đủ chạy \
    ngân liệu mắt nữa vòng chương khoa ba ít sang phúc thần đặt bài phong phân đáng chân sắc hỏi \
    nó đời đảm trạng nghiệm nổi đóng thích thuận cạnh nghĩa duy ghi cực nhanh ngọc thư đa tây đốc \
    dưới trách mùa lưu triều phí dung gọi hưởng vận trái phim khá phản tuyển tuần chống mẫu cụ gồm \
    nhằm trực áp kim nhìn tải ủy quang lê tân tuyên cộng chết lao ngờ đồ thật lộ cây càng cường \
    khẳng phép cục lòng tội trò riêng mặc lan căn bác tai rộng nông quảng thủy hỗ tinh tòa yếu độc \
    di khẩu nghĩ phút linh hàn môn hạ khỏi hiểu màu đôi nằm thoại đêm đảng đứng ô nghi long phóng \
    thiếu đảo cháu tuyến bước kỹ vọng yên nghiêm buổi tức khủng đô vai môi sư cử chú đào cung huy \
    đầy dục hại hồng nặng khăn áo hương kỷ xin tuấn góp dễ chịu cán a thảo phạt gửi phối nguy phú \
    ngôi đẩy sơ ấn niên phá xúc thí thiện toán chấp họp tưởng lo vài lệ tô biên thúc khoản lĩnh \
    lớp mai đà cư thuốc trao bí xuyên dành quý kéo vượt hôn khởi thăm nâng quay mối phường mong \
    nóng xa mại lâu mưa sớm may soát thậm giang bức nghiên thử song buộc bảng nghe hiểm tỏ nuôi \
    sai tiện siêu thấp vui trương giấy thất bổ trắng kiếm thiên phù vong mô thẩm lương hiệp lệnh \
    khỏe trì á chẳng giống tín màn khám nhiệt mã nhờ suất chắc đau thuế phi hãng lái nợ tốc chuyến \
    dầu chữa lâm chỗ hút sâu đỏ khán chỉnh nền cải ma võ cháy nghỉ uống da dòng âm nhạc lai cha \
    ngồi vẻ tết quán giành tầng dấu viết hạnh tránh bầu tỉ đâu tiểu máu lỗi họa tạm loạt ổn hùng \
    khắc mộ chờ la thẳng chiếm chăm hạng kích đáp hát nhấn thừa chứ nghề bày dư can giai sông cấm \
    xấu trời tờ phiếu cũ đàm cầm âu cập trú thuê thượng ương nổ thiệt miền nẵng sẵn địch biện sửa \
    binh hưng tầm lượt thưởng đổ dũng hạt quanh quen ánh nhớ phê làng coi xanh ngủ mắc cánh chóng \
    sợ thao cân đón hãy khánh vinh dừng xếp rút cắt luyện suốt vân cận cựu sắp tắc khảo cặp sóc \
    lạc ưu lựa sung khối cưới mật thỏa bạc chụp súng chắn ngăn quần nêu nhẹ cậu dưỡng đài tái thịt \
    truy lẽ trải ngại bắn thôn lục đứa gắn mời thôi nối chặt gió kém kẻ lược đám suy nha hài ủng \
    chàng trà nhắc hè non phán thua đột thác xung mu vương nhu dây thận bại ước quê rơi băng sỹ \
    nhi vé trụ bang kịp nỗ giác chở sàng chợ vĩnh cát cam ích đua the hy túy tim tận đích bật đỗ \
    tồn rời thơ tuyệt bánh dọa đạn thú vay cà dạng chặn nhiễm thoát đen đương lộc liệt món ngược \
    trăm cười xế sa niệm pha lạ tôn trấn nghìn man mầm ngắn tù dần vững phận mấy thầy phổ dao giản \
    đinh giết to nắng chạm cướp kính nắm núi thép sắt sóng thổ khúc đâm chùa chục dữ phan nàng dịp \
    quỹ trưng trinh mừng thải gắng trồng đe thăng mẽ sạch gốc tĩnh xong giàu kê hầu cấu rừng chấn \
    khiển hơi khổ ly lá trâu gương lạnh kiên kịch buồn trúng khóa niềm lưới đòi huyền lắng mái \
    kiểu bom mắn ngôn tôm thụ hủy dõi vết bạch ràng chứa liền tộc phượng cú bãi bè hề lãi đèn đoán \
    đuổi xinh bối bạo tạp dáng đền dàng mê tặng nửa kia sứ kêu trích bờ nguyện tùng xăng hẹn lắm \
    cơn lào ngã lối ghế dứt thách đừng tấm hoảng khóc rác lẫn tóc căng thai tung chút đợi huỳnh ép \
    góc đỡ ngừng hấp ga vỡ lỗ hiếu cảng đỉnh chấm buôn ngang kèm gỡ tá chậm thiệu mơ dạy khẩn chữ \
    thầu cãi huấn tú rượu đập đem khuôn tri xu đồn đọc dựa khuyến túi gà vỏ bồi hào hỏng nỗi ngữ \
    ngoái hâm làn khung bến huyết trông khắp tệ sài sàn lợn nhắn tùy nghèo tường thập thẻ kênh \
    tông chiếu gấp ngư thuyền va trốn bây bùi ngô nộp in đợt ha giam cơm hằng bền điển hoài trừ \
    dâu nét đoạt xứ tỏa chào kháng vua bồ ngụ hiến loạn nhượng gòn duyên ngập khấu ngưỡng bụng ngũ \
    rào duyệt quỳnh sốt rau sạn thuẫn ơn phẫu pháo ôm cản mạc chốt hẳn vịnh dậy giật ngàn nhuận \
    bậc ví e i lắp hỏa tiếc treo miễn bữa tán chối sút ẩn sen khích khoe kiều giọng gỗ tổn mãi sữa \
    hư khoán cương huống trục mềm kiệm trùng túc rối hung quên rà thuyết dám ung hiền ống trúc kín \
    cuốn trộm lành gợi chinh tươi bào hộp ngầm rẻ huynh mạch ấm lừa phấn giấu miệng đấy chúc diệt \
    trưa hiếm ngọt thù già trật xâm béo khen chảy nhiêu phước dày hứa mâu buýt quà thở đắt bốc mát \
    tang bá tiềm lọc mũi đậu đẳng đặng huế hứng chu thiệp thọ hoang xóm uy cổng lăng dị váy trầm \
    cứng sốc thờ phật mưu não đáo gói chẽ mệt bái nhảy nai trạm thảm lẻ giáp phức trại trừng \
    nhưỡng phỏng tắm xô loài bê dụ niêm nhĩ đai loan rửa viễn dông ruột ném vườn bó lãng thùy lầm \
    rắn bát lặng thịnh dường ngon giận kho cai lưng tam cột mùi chánh giây tròn tháo dàn hảo mệnh \
    phái chém táo chăn thang nấu xưa giỏi tốn su tụ tràn miếng điệp bỏng lô bốn mổ thiểu thụy cúp \
    hối nhánh my ro thoải chiêu cúng cờ xương hổ đậm thả xứng trứng đạp giường dâm yết khổng ẩm bi \
    gạo vời thúy mỏi trữ bò hàm lít ái tứ vắng lồ khuyên bù san chuỗi dắt phiến ngực săn tháp canh \
    nhan bám sổ kì tuyết đam cất thạch lệch tật bia tan đốt rủi mây kiệt trào che hoan mực cỡ lở \
    than xóa chó yến hầm mét gọn tả đãi mốc tắt xả say tiệc sôi nhũng nút hô sắm vướng bơi nhã \
    tuân giêng thước chúa chừng hò ngộ ảo vỉa dạ muộn giày viêm huệ trôi co lò bếp bận lính dọc \
    bích đo dậu ùn lang bão sót chuyền răng dinh nở giấc vũng tiêm lúa ác mảnh sâm ven lạm mạo vợt \
    điệu trịnh trống thói hiển hồn khô thự sánh tảng nhẫn phanh cỏ thùng vội bùng triệt lũ im lam \
    thánh ám rạng cốt nhé leo bột mãn ngạc dính trùm khôi vả pin đẻ dược chim vĩ lãm đắc kẹt móc \
    mày tàn cẩn xưng củng lọt đeo ghép chửi rũ dập vây mỏ tách quyến gã dĩ sáu chín loa đựng lấn \
    dọn thơm trân tiệm lão phu dép cẩm tha ân tủ giảng gánh men bớt hong rập quỷ dội hiếp tu lí \
    vẹn khoảnh khâu khống cụm bế chìm hạm khói nhậu côn hỗn muối tàng dốc nhàng đoan xoay cự gan \
    khuyết úc chê chênh vất sạt bông khoác nề đứt điền hôi xao nhãn thuần đống vía bề bọc trọn vải \
    củ nhựa nhở tuệ ngọn cóc đan mến mạn bảy gãy mượn nồng móng trọ điên bụi tọa ngợi ngào ả mù \
    mùng nhầm đuôi cắp vành vạn cống ngừa chua hở nụ lứa khoáng ngắm heo đầm vang nhịp khát hẹp \
    vấp bội nhạy bách ngõ xà ấp lạng nát khuẩn thạnh mau nảy đắp đòn thợ chán lông khứ dâng rãi o \
    thoái tống gay trăng bấm gục vẽ gắt mặn xôn dời khơi lật khiếu lôi ghen ngự đùa dịu lắc de \
    láng vươn xưởng rải chọi hưu lề trắc thắn ồn hãi lùi bàng liều dã đớn sợi quét đằng com dồn \
    nhí xông bỗng khéo ngạch thâm hắn vóc thô ưa mi gò mâm bọn lây cắm vượng gối liêm màng rỉ lấp \
    xi kiêm tạng đúc voi gìn son thấu chai tre tum trộn lỏng tràng oanh đán phùng tụng hang rỡ \
    mộng đệ nướng dò nôn thắt thoáng quãng nhắm văng diệu nghiện quái trượt đế mười hoành rẽ mờ un \
    tiễn bẩn chủng nhung chuột hoại truyện kem đuối luồng tạ mộc đê cậy út đành hận sương dối quế \
    rể ổ tráng lỡ chặng quyên cay hố ong xạ lộn ào ức lữ chẩn na sưu xách lăn mỡ ngoan ngơi nứt \
    buông mì tám tẩy đĩa gián hụt xăm van mảng gạch mắng đáy lồng cưỡng hước úy bơm mồ luân bỉ sét \
    tị lầu khê hoãn le soạn mọc ruộng khớp rủ mỏng đói thầm xổ ngón nhạt dưa nhậm nã gầm sạc xoắn \
    ốm xích cáp ngột vã dở chuối mẻ oan rộn đụng dải lưỡng trăn lạt lậu tím chuộng kép xát khang \
    trội hi khép nại thục ngãi suối xót giãn trễ phổi cỗ cồn cốc nguyệt vịt cài hòn nhì ngựa rực \
    gác rằm tồi ốc nhường đấm lân phe gom khoang phiền dẹp chen rò đồi ngất lốc thằng manh tựu \
    cong mũ bút thoảng thổi chay cắn nếp sụt khuê vứt cởi dán gũi mò mông bón kỉ rịa dỡ múa chanh \
    cạn bin phơi thưa kiềm lốp ranh đính ơi diệp rồng cuồng ráp tao nghênh hét ngỡ nhát ôn dạo \
    liêu lường khe tặc thoa lùng băn khoăn ao hoạn mụn cám xê bắp mường nhơn xơ lanh đắng đạm \
    khoan rét tần ho quát chật cò lột lóc mập xí giềng vy vở phun thiêu ư bể chôn choáng khiếp lơ \
    ròng hân kĩ thấm à sấu khôn đôn khiêu lặp nghiêng nấm sun chăng châm rèn sướng ham hái ủi eo \
    kíp uyên chè thắc tê rắc đạc hẻm cửu sim còi li ngâm đè thiêng đới bưu nghịch rung ngần rước \
    tựa đọng nuốt soi sập hé nộ bồn cừ ghét dại thềm ớt nhục quỳ sụp kẹo léo má phẫn họng nhọn gậy \
    bấy mồi nghiệt thủng rẫy chiêm phô nồi thỉnh lát nén hốt ạ húc khuất lui cua ngưng xá chả sếp \
    quất hóc bùn mạ gấu lướt mèo táng bì bực nuối kí ngài bộc rộ mận nhặt nâu phụng thuột tò tóm \
    lũy thèm diễm hao khao khương xuyến ê chọc mòn túng đùi siết ki bẫy cọc nốt khoai đắn bổng \
    vách lận lội tát ván thám khanh trán miếu nho gieo mẫn nạp sườn cháo dưng chui nhược kiêng \
    cưng khốc khiêm trơn dỗ giọt đục xôi bới đả vạch đũa tơ nhị bóp dệt lau phế rạch chậu nhiếp \
    ngàng nương thản nhôm vỹ xám dừa lõi phẳng chìa ram vớt xỉ vu bệ nấy trêu xẻ đặn sáp khái kệ \
    phím dãy xen huân chép quạt quầy hoán lung nàn pa búp min bôi cược dẫu buồng trạch thửa vặt \
    hường hổng khải vuông dạn nòng thắp bóc mốt chốn hãm lưỡi nắp lánh lặn mịn rụi tước xắn ni kè \
    tấp nan đun bã kề nể no xoa ưng ghé hất gang chuông khuya nguội suýt gốm bênh gam răn sành \
    cành ngỏ thạc ngặt rạp ti tý dặn măng rong xuôi rách đốn lạp rổ tụt giếng lẫy tỏi vọt chéo \
    lũng ngoạn rệt thiều phì chưởng ngậm thắm vòm óc cước nhịn sỏi kha nức tia tịnh đệm cẩu tớ \
    ngạt gặt hùm đếm dồi giặt báu râu kền rốt đúp gạt hoi mác né ri súc náo tản vá bịt bồng nô ướt \
    cớ miêu nản trâm chèo sọ bướu lót rao ráo xì kiếp tấu chì séc lén ngẫu nhàn nới êm gầy nhức \
    chư tua bạ cồng kỵ mía thối sòng vác chiểu ngụy thề tạt tẩu khiết lộng thon bừa cọ gót xé ben \
    ẩu thìa tốp bén gừng khinh liễu lùm mươi bong giáng rán miên run ray rã búa chuộc giò khiếm \
    nghẹn mài vỗ sờ lụy mắm dè hán keo điêu cúc tom đu chén lụt uốn ập lọ rớt thà triết ngây bẻ gỉ \
    han hốc xoáy hông lẩn bung bừng chảnh ấu bạt cúi gật nạ nọ cấy khỏa xùm háo nạo gai ghê oai \
    điềm khốn vét chiên rãnh lách nghẽn sẹo thính chớp mẹo tỉa ốp lửng quyển sưng bưởi gu ngọ rạn \
    đèo thy ứ giằng thốt trèo vin đẫm khía tí dấy đắm luộc nhủ bứt chùm dê ngà nặc hiên hủ lún \
    xướng choi chuồng cuộn cuông mìn nguyền nhăn thòi xy xài bơ trói hạch mậu phàn váng qui rảnh \
    bìa chiêng dì thung ồ quấy hả ngán pen sầm khan khoái gõ hức khoét uông vôi hít doãn giàn quấn \
    thuở cày muỗi nhiễu viền xào cu dẻo nhả lờ rụng chà giục huyệt miệt té hắt muôn tưới mải quách \
    bọt chiết xoài xịt chèn dào hệt toan vùi xay tui ướp se mãnh ngửa vòi ế kẽ tạc tỵ ầm nhện nhộn \
    úng bầy bú giòn mép ngục trổ vú bẩm kình diễu kìm mỉm trút bai chót tủi chững ngu xấp sừng \
    thừng tà tăm mí nà vãn giã rưỡi rầm úp dong khoanh nhọc sạp trặc ủ mồm nhốt sảo ve hờ kiêu \
    quật dằn nhai ngứa rễ suôn tưng chải chảo go lì gàng lừng tràm vun bậy khét me neo lúng chập \
    hun tuyền vuốt diên giơ lười ngả nhóc nần xít ạt bầm khỉ thạo đọ chợt viếng vung gào nóc si \
    then ách lay nhỉ phao sầu xỉu ngó thun xáo dạt lim sửu cúm dai vờ xảo điếu đò lầy lụa sam dầm \
    khắt níu mui tem khoát lựu cấn méo nhang tuông vẫy dang nhuộm dĩnh kiệu miu quỵ bỉm nhét nỉ \
    võng bọ gập nghẹt rồ sùng đàng am đực cụt kẹp mít phen phác tiệp toát đao bún rơ rỗi sỡ băm \
    dặm nạt cối day hăng ia luyến on duẩn gân ngơ nhàm trơ vỏn nhào xua lượn nách thốn tẩm liu \
    tiếu trệ nang nhuyễn rang yếm tụy cưa lạch mão thâu cào hấu hợi đút phượt gọt mồng ngắt thiêm \
    ỏi ngùi ren xước chói giông nón tụi ơ cội lu roi sào vắt xiếc biếng ngoặt rót thiền chích miện \
    mịch mỳ nem nập phông uất cáu cộ don pu thìn toa năn biếu bứa cau dứa mẩn ngủi chan diều luyn \
    gióng kẽm liêng loét nhạ rùng vạ hờn mương nến rợn trãi tuýp vụn nhằn sưa vàn duệ mỉ pô truất \
    tòng tủy bo khoắn oán quýt siu dượng hanh nhoáng thêu bịa cạo muỗng mủ tẻ ngao ngát nham phả \
    rùa thét pho ngòi ngóng vắc chốc cù khăng ói ghe nấc nọc trỗi át giỗ khuấy ngoãn sỉ mia ngùng \
    nhồi trù bèo chưng cốp him hèn phở quẩn nhảm nghiền nhích thới tuột chạp dãi dí gáy gồng khẽ \
    nhái nếm be nhổ quây ron rỗng tít xỉn chang chát len lút ngốc phuộc sưởi ôi soái xíu chướng \
    phiêu xui xộn bành sục xói lép ru đậy bộn chông cằm hen hòng phà thán tuộc bẹp căm dũ ngáo \
    ngẫm sững tuất vặn lạy chước côi bùa hoay khử loay sấy bục lìa ngách sửng bướm gắp gớm mượt \
    nhấp riết rượt sảnh thỏi von hãn ngạn nhỉnh sảng sặc dẫm lon nhúng lán lư sới thê tro ỷ niệu \
    rốn sói sô tảo hến nêm trớ chổi cõi hạc ngợp rát rợ trót đẽo phai phồng hươu hấn khay sấm \
    thuyên ổi lóng nuột sê bêu chài lăm mách tran dột găng khâm lẩu lều vồ xóc đùng két nghé teo \
    trá tì òa đỗi buồm chòi lẳng vánh ếch trau đãng đản bịch cẳng gao gội ngấm som triền trầu xù \
    đốm bời giẫm khấn áng ươm bửu gắm lùn múc ngời nín trồ tắn vén vụng mấu nhẹn phình phũ tậu vãi \
    cặn hễ kèo mích râm bẩy chệch cuốc nậm phết rê rậm tho thóc xốp giầy gộp loãng nhờn chằng giấm \
    nện phớt que quậy ruồi rôn sảy chấu khỉnh rô sú trợn táp tỳ lố rưng xuồng đẽ huyên hãnh nhâm \
    xoăn gạ hẫng khuynh mướt mỉa phồn reo rình yểm đẫy giăng nguôi nhọ sạ xới gờm nắn thệ trầy đố \
    dấn ngạo ngẩn quáng rơm sá tơi vế chao dìu dỗi gươm líu phàng toản trê lươn trác túm vơ bưng \
    ngừ nung rủa vò xòe gượng hon hằn quí tróc tột đái chắp cưỡi giặc gán ngớt sấp sủa vằn dìm hớ \
    sắn trọt tã chỉn cuống cạp súp trám náu phôi re sình hắc mào mớ ny sộ thỏ tuế tày bổn cộm hời \
    lẻo mịt ngút ngải tợn ảm mè vâng càn dăm gài hòm ngầu quẹt trũng đóa chạnh dụm hăm oi sán thơi \
    tót vụt đấng độn bủa chần diệc kháu lã nghêu nơ nực sanh thuấn bần chắt cằn diêm khóe miến mẩu \
    ngai thảy xiết đong bói cang giở mị sàm thặng thỏm trướng xẻo bềnh chĩa giun kén lả nỡ phách \
    rông rúng trọc đổng bít bả chạc dan hoằng nháp xiên bính bở lồi ngụt gù lẫm lịm mễ ngùn quặng \
    rầu tề bàu cõng dơ găm lõm múi ngỗng nhỡ phốt rành sin thẳm vãng ĩ còng mĩ nhá nhấc hoắc vênh \
    giỡn nhối quynh sum sến by ngượng nhác nhót nhăng sải tào vạt éo dẳng giễu láo nhạo nôi thò vo \
    vít điểu há hũ lem ngói ngửi tóe đanh diệm gi nghiến nhuệ phào ton ải banh chuồn nhẹt noi phất \
    ối chội giãi khít ngẩm ngọa nhếch nom rèm chửng giỏ héc hới nghén nhõm quai quăng rẩy vệt ẵm \
    bu bèn bết ghềnh ngươi ngốn ngổn seo uyển vơi bon chít củi ghẻ kèn muội nao xoang ì chày cứa \
    dỏm lấm mọng nhũ rêu rườm tòi véo vớ xúi boong chóc chầu chừ ganh lõa nhuần quyện ria suông sà \
    tía ổng chằm dẻ hỉnh mướn nhòa phui quặc ráng rít thiếp ó bỡ rai soán sái thẹn thụt um vái bô \
    bấp cun câm lằn ngưởng nháo nhún rú tàm cỏi mần nhổn nhớt phom thớt tru ú ắt hóm hững hực khế \
    lênh lợp mênh mửa nháy niu tanh tép ắp cợt hê liếc ngợm ran trệt uẩn uế xo xịn báng hênh mói \
    mướp núp răm suyễn tráo đác đểu bảnh huề kềnh lia ngớ trĩu trảng ỉ bét bươn bỉnh choàng chồn \
    chừa lừ ngoai nheo nành sọc thót tánh tè xắt đờ bợ chùi hí lẽo giời gẫy héo hích hẻo hộc hớn \
    sò trỏ đát đạ ất bặm gạc huê ken nhút nẹp săm thảnh trĩ vần chuốt chớ hởi lác mút mạt vừng đủi \
    mó nhô nậu phàm sệt thổn ắng cùi gặm hú lượm nặn phiện phộng rục sáo cóp cữ liềm nớt hổi hợt \
    luồn moóc nghiễm nghê ngưu nuông nải nấp phích phộc rịch sả toái tấc xiêu xoan xéo óng ốt \
    chình hinh kẻo mả ngáy ngẩng nhẽ om trề voọc đận cưu cật hàu mỗ nhảnh nãy pay phiệt thong trẻo \
    ị ố biếm dùi gấm hỷ khuỷu lặc lỏi ngụm nạc sứt thoi trụy vầy xuýt điếc đoái đượm đềm beng chàm \
    chẵn hám nhẩm nhẽo nài rả rết sên thúng tròng xệ chiềng cáng ghẹo gẫm gờ hót kếch mánh móp \
    ngông rem rầy tiệt trồi trụi vảy vữa dơi dặt gio góa gả khờ kị ngò nhợt nết nịnh quàng rạ sạm \
    tằm vẹt ừ búi chồi cỗi giãy gun hóng hạo mống ngóc nhầy nít phơn quạ sần sẩy xỏ đùn bẫm dát \
    guốc gặng hoen khóm kìa lẻn lốt nghè nghĩnh núc sùi trắm trứ tuồn tớp vát đay đằm cừu giếm lợm \
    lự mân mầu nghinh nhen nhấm nái oải phung phèn rìu sởi tủa viêng chột duỗi gổ heng khuếch \
    khùng lảng lợ lỳ mĩm nhựt rựa sủng xén xậm xối ăng bướng bẽ chầm cui gỏi lọi mao mũm thiu tời \
    vẹo bụ doan giàng khêu lứt mo ngấn nhói nhẵn nép nôm nẻo pan phay quỵt thày trát tuôn voan víu \
    vỉ vựa vựng đẩu bống chùn diêu diết giũ hoe lin luẩn nhòm nám nè nượp phỉ quầng ruổi trịa vức \
    au cạy gởi khước lắt nõn phổng phủi rìa rần vẩn bĩnh bỉu giồng hiu lòe miết mún nhạn rói thia \
    thỉ xiển đần ờ cún dấp giùm hên hớt luống nhám nong nườm nấng pôn thoạt tĩu tịt ùa bự chây \
    chới chửa hừng ná thóp trảm đờm chuôn chịt chợp cùm giụa gãi kham khiên mành mụ ngoa nhơ nê \
    nũng oái ruồng sỏ thiển toác vàm vẩy xèo xở đỉa chau choạng chun chãi chớm chực cuồn cuỗm khư \
    loang ngước nhặn náy nơm nệm nỏ po ten tray vút chẻ gồ khảng liếng luông lùa muống muồi niềng \
    quệt rôm thui trư tèo áy chóp chườm gáo he hỉ hục khố kỉnh lình lụi lủi mền ngác sẫm sớ thẫn \
    tễ tởm xuể điếng đước ắc ợ bốt dả hụi lức mảy mếu nùng rủng sám thóa vù xú ía ù đóm ché hửng \
    ló lụng rạc sính tành tấy xép xộc đọa chong hòe hù khiêng kiểng loanh loẹt lỉnh nhoi nhừ núm \
    nớp phờ riêu rỉnh súy sắng xình đày đùm bươu bệt bịp diếm gành hui hỡi inh lẩm mứt nán thinh \
    trẩy xúm đoòng đơ biền chác chề dúm dĩa ghim gọng hiềm hột hủi khất loạng láy lẹ ne ngót ngậy \
    nhó phăng rè thào thỉu toạc toọng tệp uể vó vông đom bôn bẵng cút en hĩnh hậm lài lơi nghì nhú \
    nhẹm nịu rớm thoắt thình tăn uổng vạc búng cầy lâng lõng muốt mớm nhuốm nịch nựng oa phúng \
    phập quệ riu rua rụt thau thía thũng thướt toang veo xơi buốt chiền chuốc chường dôi dượt dẹt \
    ghề hói khem khú lũi lặt lọn nhe quẩy quới rom rưới te thoan tong trịch tuýt tươm vèo xòa đơm \
    bum bặt bịu chụm chử dúi hâu hì hùa hơ khảm lèo moi mọt ngăm nhãng nhọt nòi nẹt phẩy siêng sọt \
    thãi tiều túp bập bẹ gáp húp khàn khăm lòa lạn nhiếc nhài nhăm nướu oánh oăm phang phiếm phuy \
    pắc quằn rì sìn tùm vuột đoản ạch bọng bủn choán cọn cọp cụi cựa dền gút mãng nghịt nằng nộm \
    pia quẳng rui soạng thủi truân tể vạy xâu xụp cót cọng cốm dõng háng hùn ke loi miều máng mạp \
    nhoài nhúm nin nịt quại rám rặng thớ tạnh xập yểu đoa đuống boi giũa giương hua hẹ khò khản \
    kiển ky loáng lòi lềnh lỵ nhố nua quẹo rởm trìu trượng tịu ui viển vắn xín xó xẻng xỉa đoài \
    bõm cộp dụi gianh gạn hác hựu khấm mú mỏm mợ nghía nhèm nhòe núng phảng quyệt rinh rưởi trẽn \
    đuốc đốp đớp choe chùng chỏ chộp dãn dùm eng hu khập nghèn ngấp nhão nhản ròi rộp rứt rữa sụn \
    thủa tâng tưởi tắp vót xoong xồng đáu biếc buột bấu bụt bửng chiu cũi cặm cữu khiễng lững mon \
    mọn ngáng ngáp nhép nhằng nhốn nhụy quắm rượi rắp toanh toáng toại trum trạc xõa xúy xẩm ém \
    đênh chuôi chôm chơ chạn chếch cạm kheo khui lét lủng nghỉm ngổ ngụp nhao nhữ nẻ pơ quẫn rắm \
    sứa tuồng tửng vằng xìn xẹp điếm đìa cheo chỏng chồm dốt dửng ghẹ gien giê giẻ húng hớp khè \
    lóe lậy nanh nạng phới quặn thênh tầu tửu voa én đươm đẵng địu ứa bấn chòm cói cạch cộc den \
    dậm dằng dế khấp liệp luy lụp nghếch ngo ngấy ngộp nhại nạm pham phìn rên rạo rọ rọi sũng \
    thiềm thím trôm trấp tóp tếu vừ xẩy úa ại cùn dấm dật gong gôn gấc hiều hoóc hập khứa lết lọng \
    mé mẫm mớn nhàu nhảu nhẻm nục phây phùn phớ quạnh siềng thốc trườn trọi tênh tơn xuề xốc đéc \
    ớn chíp chơn dia dà gở gợn liếm loát lém lải lể máo ngan ngòm ngố nhè nhím phụt pun soài sênh \
    sủ thuồng trối tồng vê xổi đìu bua bun cuốp cườm giắc giặm giẽ khau kiếng kiết kiền liệm lóa \
    lú lổ nhụt phiêng quánh rim sui xiêm xuyền đảnh ảng ụ bòn chẹt chờn còm cồ dái giầu hòi khẩy \
    mõm ngoặc nhít nhúc nhắng nhử nứa oằn phèo phệ pê pả quắt quẻ riềng rây ríu rảo rọc rủn sác \
    trẩm tuốc tạch vầng vịn xém xấc xịch đăm đị ớ bim bĩu bớp cũn cơi dó dớp dực guy guồng gàu \
    huých hách iu khướt lêu lòn lườm mom mơn mẩy ngoáy ngoảnh nhộng niêu nãi nệ phạc rin rích sậm \
    thây thẩn thằn thọc thố trui trằn tuốt tằn tẹo xuyệt xược đòng ỳ bẽn bẽo diềm diểu dòm gin hế \
    hỏn hử hỹ khua khuây khuông khạc khựng liễn loe lìm lưa lẽn lổng ngoạc nhởn nâm nẫng nọt phăn \
    rĩ sìu sùm sượt thít thếp tét vạm xệch xốn í đờn bui bõ bẵm bỡn cheng chảng cờn cụp dòi dầy dề \
    dộng ghì gâm gùi hủa khoải lãn lù mề phễu phốc quơ rướn sém sõng sủi thược toàng tráp tòn tẩn \
    vè vảng vố vờn đên đù đẫn đụ ết ửng bìu bường choang cuội càm càu díu gú húi kiềng kẻng kệch \
    méc mùn ngoạm nguệch nhay nhuế nhéo nhíp nia nưa pẩu rền rịn thòng trấu vùn vấy vập vồng xan \
    xuyết xơn đỏng bâu bằm bợm chon choảng diếp dánh ghiền gièm gộc khuân lẹm mủi ngoắt ngọng ních \
    pe què ruệ ràm rén rúc rường truồng trĩnh trờ típ tụm viềng vãnh vẳng yêng đung đót đĩnh đết \
    ỉm buội chúm chọe coe cóng cỏn dúa ghém hoắt khoen khuy khạo lúi lẹt lởm mun nghét ngoi nhim \
    nhiễn nhặng phò phơ phạ phầm pó réo róc rúm rúp rặn rệu rốc seng sít sền sốp thiếc thoăn toe \
    toi toét trỉa xoạc xúng xị xổm ã đển beo chởm cùa cỡn dạm giảo giậm gẫu gằn huyến khèn kềm kịt \
    luyên lẵng lống nhum nhành nhíu nhễ nhột nẩy pang phẩn pác rùi rợp soóc sua sởn sực thiểm thút \
    tiêng trừu tuềnh tút tằng tủm via xuê xính xẹt đôm ới bím bẹn bịn bốp chum chúi chằn chọt giập \
    gẩy gột huổi háu khom khẩm khểnh luộm lè mèm mấp mồn ngỗ nhùng nu oản panh pá quít quẫy quắp \
    rùm rơn rắt suê thuôn thuộm trạnh trụng vẻo xang ét ình đồm choa choai chò chóa cổn duyện dèn \
    dạc dặc dể ghìm ghẽ giắt gày gằm hoải huýt hắng hẵng hổn khà leng loăng lum lèng lôm mót mố \
    mội mỵ nghễ ngoác ngợ ngụa nhem nhự nạnh nầm oe phắt pít rón rương rờn síp sậu sồi sụ them \
    thẫm tren triện tòm tỉm vẻn xiêng xiềng xáng xố đon ậm ang bân bâng bòng búc bện bứng choạc \
    chêm chếnh chểnh chổng cở dua dến dởm guộc gô hoảnh híp hùi hùy hý hằm hừ khoắng kháp khơ khụy \
    ké liếp loong làu láu lói lúp lảo lất lịa lụn miêng mím móm mởn nghệch nghịu ngoằn ngồn nhõng \
    nhùn nhớp nường nặm nủ oang oóc phính phềnh phỉnh rướm rỏi rụm sì sù sẩm sậy sộp sụa thó thẳn \
    thồ thừ toong tron trét trớn tém têm tíu uột vưu vượn vẩu vợi xum xẩu đì đật đụp đủng đửng ươn \
    ẹp buy bĩ bải bẳn chòe chóe chạng chạo chễm cẫng dam din diếc dèm giuộc gon gá gí gỏng hoai \
    hoong huyễn huội hóp hạp hển khiu khong khảnh kều loòng lèn líp lườn lỏm ngoe ngái nhèo nhông \
    nhương nhắt nhứt niết nõ nẫu nọng nốc phôm py riếu roe ruộm rá rằn rếu rộc súa thiến thoai \
    thom thuy truông tréo túa vón vạng vể xoe xán xờ ăm đúa đũng đười ươi ọp ủa ực bậu bệch bộp \
    chím chệ chỏm cảo dom duân duật dy dững giựt gông gầu hoác hão kháo khứu lúm lằng lếch lị lới \
    lởi lởn mòi mẩm ngoằng ngấu nhiện nhoét nhũn nèn nếnh phin phiu phét pù quèn quýnh quắn quặt \
    ruy rếch rỗ sũ sướt thùa thảng triêng tun táu vam vởn xuẩn èo đít đĩ đạng đẻn ộp ừng bươm bủng \
    diến dổi giép gum huyn keng khoài khuyển khàng khệ khới lẩy lữa moọc mõ mềnh mọ ngoèo ngàm \
    nhải peng phấp phừng queo quắc roa rum ry ré rọt sề sịt thoang thá thõng thăn thịch thồng \
    thổng thững tiển trành trập trởi tược tộ uôn vanh xoàng xàm xạc xạo xọp xởi xức éc đoảng đễ đợ \
    bau biễn boa bôm bờm bụp chin chá chái chã chô chấy chẽm chỉa chổ chộn cạ diểm doi duẫn dáo dô \
    ghiếc giâm hau hoanh hoằn khoáy khưu loỏng lun láp lảnh lến mòng mẹc mủng nghẽo ngủn nhin \
    nhiềm nhiểu nhom nhon nhạnh nhổm noãn nớ oét phon pi piêu pui rày rận rỉa rốm sòm sật sịa sột \
    sờn thin tiễu triêu triễn trạo trảy tâu tóng tếnh tứa vao vối xuông xủi xừn xửa đét đễnh ẻo \
    ễnh ỉa ồm ợt ục biêng bấc bẹt chành chét chíu chạ chầy chặc chặp chễ chồ cạc dũa dơn dịnh dọi \
    dồng dợt dừ hõm hẩm hị hợm khù khều kít kẹ liến liện lạo lử mim mưng mầy nghệp nguýt nguẩy \
    ngạnh ngắc ngộn nhuốc nhày nhón nhẩy nhẹp niều noong noăn nuy nàm nơn nấn pheng phên pành pú \
    quành quện rũa rẻo rụa rức sôm sõi thạp thều truyên trươi trợt téc tễnh tực váo vại vồn vục \
    xéc xìu ín íp điễn đêu đượng đẹt đừ ưỡn ỹ bẳng bổi bụa chiện chuế chòng chõ chĩnh chũi chạch \
    chụy cảu cắc cửi dác dáy dìa dắc dồ dộc ghè giáy goa gát gườm gảy gấy gằng hom hoản hoắm hèm \
    hướm khuỵu khênh khính khúm khướu khắn liềng loàn lía lẳn lổn lỹ meo miễu mế nen nguậy ngúng \
    ngằn nhoẻn nhò nhẳng nhền nót nạy oách pao phé phênh phóc phạn phảm phẩu phịu phử pom páo pốt \
    quạng quặm quặp quị ruốc rấy rống rứa soạt sẵng sồ sồn sỗ tau thèn thòn thúi thứa truật trịt \
    tó vích vọ vọn xai xôm xầm xổng xửng ành é ót ùm đú đúm đạch đụn ưn ướm ẹo ề ể ịch ỏng ỡm ụp \
    ừm buốc bùm bẫng bặc bỗ bựa cham chẩm coóng cấc cứt doãng dèo dẵn dộ gioi giêm giăm gàn gường \
    hiêng hoáy hính húy hẳng họe hự khoèo khuâng khưỡng khật khục kễnh luốc lẻng lốm lớ lớt lỷ \
    meng mán mém mấn mựn nghen nghiễn ngoải nguyến ngóm ngôm ngặn nhiêm nhiếu nhây nhẩn nhẫy nhộp \
    nhụa nhủi nuê nì nính nắc oem phia phướn phướng păng quao quàn quạch quết quờ quở ràn ráy ròn \
    róm rấm rặt rệp rỏ sia suyển sòn sấn sểnh sồng sụng sừ thum thuân thàn thín thượt thẹo thết \
    thụp tiểm tiệu tram trùn trển trố trộ tuynh tỉn tọc tủng từa uýnh véc xiu xiếu xoẹt xèng xên \
    xướt xạm xắc xếch xỏn õng đin điu đuông đuột đén đếch đọt đỏi ưởng ọe ỏ ội ột ay boem bíp bắng \
    bẹo bớ bụm chuê chẹp chềnh chọ coóc côm cạu cừa dau dim doang doạn duất dước dười dất dẩy dụa \
    dứ giu giấp giội goe gui gung gôm gúp gơ gải gới gụ gủi gừ hem hia hoát hoạc hoạnh huyển háp \
    húm hườn hảng hặc khin khiễn kháy khì khòm khắng khồi kiễng kìn kển liễm lua lơn lảm lỏn lốn \
    lỗng lựng muồng mén mươn mằn mẹt mếch mệ mọp mứa neng nghiêu nghẹ nghế nguấy ngàu ngật ngậu \
    nhiền nhiệp nhoáy nhoạng nhời nui néo nưng nộn phiểu phuông phéng phớn piềng pà pán pát pênh \
    pông quơn quằng riệp roong rái rép rí rù rớ rờ rụp suồng sín sòi són sượng sất sếu sịch sỏn \
    sộc sứng thoản thoắng thuyến thài thàng théo thếch thọt thụng tiếm toẹt triên truyển trỏng \
    tuối tèm tóa tưa tẹt tọt uyn uỳnh uỵch váp vói vện vốc vống vửa vự xia xiến xoàn xè xề xềnh \
    xớt xợi ây ên ùng úi đàu đân đăn đũi đư đọi đợn đừa ặc ỉn biều boe buỗi bìm bưởng bạng bằn bển \
    chiếng chuếnh chuồi cháp chèm chõng chượp chệnh chỉm chịch chời chựng coỏng cúa cọi cới cỡm \
    cợn cụng deng deo doa doe dun dàu dá día dích dòn dôn dún dúng dút dướng dạnh dẹo dớn ghia \
    ghèn giong gioăng giót giạ gòng gúc gậm gữa hiêu hoét hum huôi huơ hượn hẩy hật hẹo hẹt \
    hịch hỗng hữa iện khoàng khum khìn khúy khằm khằng khọt khỏ khồng kin kím kịnh loai lom loằng \
    lé léng lõ lươi lấu lẹng lễn lỉu lọa lữu mam mem moa moong mèn mêm măn mấm mốn mởi mủn ngam \
    ngau nghia nghẹo ngoét ngoắc nguôn nguốn ngâu ngưởi ngạ ngội nhinh nhiểm nhoàm nhoẹt nhách \
    nhồm nhớn nhợ nhợn noe nuồn nênh nũ nống nồm nột nữu nự nỷ pau phum phành phám phè phảo phằng \
    phịch phịnh phốp phứa pon pàn pí pằn pục quam quíu quạn quảnh quẽ ríp rươu rười rẹt rế rề rọm \
    rứng siêm soong sây sã sé sạo sẹp sệ sịnh sớt sữ teng thát thè thên thõa thểu thọn thỏng thởi \
    thủm thựu tiểng toài triểu tuồi tìa tìn tưn tưu tậm tềnh tều tọng tỏng tồ tớn tở tởn uốc vóng \
    vôn vưởng vẵn vọc vổng vởi vỡi xam xiểng xoành xoạch xuy xuyễn xăn xư xỏa xốt xồ xộ xựng xỷ ãm \
    ón điến đoàng đuổm đướng đấp đẹo đễn đỏm đữa đự ườn ản ầu ỉu ọc
    """
}
