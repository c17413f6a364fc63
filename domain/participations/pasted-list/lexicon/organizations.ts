import { wordSet, wordsOf } from "./words";

/** Words at the end of the name of an organization, which by themselves make it one. */
export const ZH_STRONG_SUFFIXES = wordSet(
  `林科院 农科院 水科院 热科院 铁科院 建科院 环科院 电科院 公司 有限公司 股份有限公司 有限责任公司 集团 集团公司 分公司 子公司 株式会社 会社 合作社 联社 银行 分行 支行 信用社 证券 基金 基金会 保险 信托 资本 控股 药业 制药 医药 医疗 生物 科技 电子 电器 汽车 能源 石油 石化 化工
   钢铁 建材 建筑 地产 置业 物流 航空 铁路 港务 传媒 文化 旅游 酒店 宾馆 饭店 商场 超市 食品 乳业 酒业 纺织 服饰 家具 机械 重工 动力 电力 电气 光电 半导体 软件 网络 通信 信息 数据 智能 机器人 新材料 工业 实业 产业 企业 商贸 贸易
   局 总局 分局 委员会 管委会 党工委 工委 党委 市委 省委 县委 区委 州委 旗委 盟委 镇委 乡委 自治区党委 市纪委 省纪委 县纪委 区纪委 纪委监委 监委 发改委 国资委 卫健委 住建委 经信委 科委 教委 农委 商务委 交通委 文旅委 政法委 编委 体改委 台办 外办 侨办 外事办 港澳办
   政府 人民政府 人大 人大常委会 人大办 政协 政协办 政府办 政府办公厅 市委办 省委办 厅 公安厅 署 行署 法院 检察院 海关 税务 大使馆 使馆 领事馆 总领事馆 领馆 代表处 办事处 联络处 街道办 街道办事处 联合国 商务部 外交部 宣传部 组织部 统战部 联络部 教育部 财政部 公安部 卫生部 文化部 人民银行
   音协 美协 作协 书协 影协 记协 舞协 剧协 视协 摄协 曲协 民协 杂协 体协 足协 篮协 律协 注协 私协 个协 消协 贸协 渔协 烹协 旅协 友协 茶协 公会 同业公会 协会 商会 学会 联合会 总商会 工商联 贸促会 促进会 研究会 联谊会 理事会 董事会 监事会 总会 同乡会 校友会 友好协会 行业协会 联盟 工会 总工会 共青团 妇联 青联 学联 社科联 台联 侨联 科协 文联 残联 红十字会 慈善会 友协 友城办 俱乐部 论坛 组委会 秘书处
   大学 大学堂 学院 学校 中学 小学 幼儿园 研究院 研究所 科学院 工程院 社科院 设计院 规划院 党校 行政学院 医院 卫生院 卫生所 诊所 疾控中心 图书馆 博物馆 美术馆 科技馆 档案馆 文化馆 体育馆 剧院 书院 出版社 报社 日报 晚报 时报 周报 电视台 广播台 广播电视台 通讯社 杂志社 新华社 新闻网 卫视 频道 编辑部
   园区 开发区 高新区 经开区 自贸区 保税区 示范区 新区 工业园 产业园 科技园 孵化器 众创空间 实验室 重点实验室 工作站 服务中心 研究中心 促进中心 交流中心 会展中心 事务所 律师事务所 会计师事务所 工作室 设计所 机场 港口 车站 农场 林场 牧场 景区 公园 寺 教会 佛教协会
   经纪 货代 码头 船厂 电厂 药厂 酒厂 钢厂 煤矿 油田 商事 味业 绿能 光能 风能 国投 城投 交投 农商行 农商银行 村镇银行 船舶 造船 汽配 电机 电源 科技城 医药城 研究总院 检测中心 物业 货航 货运 光学 精密 自动化 装备 智造 农业 农牧 果业 茶业 电子商务 科创 精机 仪器 仪表 轴承 阀门 模具 电缆 线缆 铝业 铜业 钢构 化纤 化工厂 玻璃 陶瓷 水泥 橡胶 塑料 包装 印刷 玩具 灯饰 照明 厨具 家电 冷链 快递 速运 船务 海运 空运 供应链 会展 展览 广告 影业 影视 游戏 通航 航天 航发 重装 工装 器械 生命科学 基因 检测 认证 监理 造价 勘察 测绘 园林 环境 节能 新能源 光伏 风电 储能 锂电 氢能 核电 热电 自来水 排水 粮油 食品厂 制衣 服装 鞋业 箱包 皮革 丝绸 针织 印染 电站 动物园 植物园 福利院 养老院 文化宫 少年宫 书店 影院 乐团 剧团 歌舞团 艺术团 矿业 牧业 渔业 林业 烟草 邮政 电信 电网 水务 燃气 热力 地铁 公交 客运 环保 商会联合会 商工会议所 会议所 工商会 商业会 工业会 参事室 旅行社 信用联社 风投 创投 资管 租赁 木业 纸业 珠宝 印务 装饰 家居 种业 养殖 饲料 化肥
   使团 代表团 考察团 访问团 平台 机构 企业集团 总公司 总部 总行 总医院 附属医院 人民医院 中医院 卫健局 社区 居委会 村委会 组合 协同组合 协同组合联合会 信用金库 信用组合 制作所 制陶所 制造所 商工会 商工会议所 交流协会 県庁 县厅`,
);

/** Words at the end of the name of a part of an organization, or of a place. */
export const ZH_WEAK_SUFFIXES = wordSet(
  "部 处 科 室 办 办公室 办公厅 中心 院 所 馆 站 组 司 委 会 社 厂 店 队 团 行 台 校 园 系 庭 课 网 所部 分会 支会 支部 党组 总支 小组 工作组 课题组 专班 专委会 事业部 分部 分院 分校 分中心 大队 支队 研究生院 基地 系统 项目部 项目组 事业群 本部 校区 院区 战区 车间 联络组 接待组 会务组",
);

/** Organs that denote their place or zone: 示例开发区 of 示例开发区党工委. */
export const ZH_ORGANS = wordsOf(
  "党工委 管委会 工委 人民政府 政府 人大常委会 人大 政协 党委 纪委 市委 省委 县委 区委 州委 旗委",
);

/** Endings of places, which act as organizations before titles (示例市市长). */
export const ZH_PLACE_SUFFIXES = wordSet(
  "市 省 县 区 州 镇 乡 旗 盟 国 自治区 自治州 自治县 特别行政区 村 地区",
);

/** Places and nationwide words at the beginning of organizations. */
export const ZH_PLACES = wordSet(
  `中国 全国 国家 中共 中央 国务院 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
   深圳 广州 杭州 南京 苏州 成都 武汉 西安 郑州 长沙 青岛 大连 厦门 宁波 沈阳 哈尔滨 长春 济南 合肥 福州 南昌 昆明 贵阳 南宁 海口 太原 石家庄 兰州 西宁 银川 乌鲁木齐 呼和浩特 拉萨 珠海 东莞 佛山 无锡 常州 温州
   日本 韩国 美国 英国 法国 德国 俄罗斯 意大利 西班牙 加拿大 澳大利亚 新加坡 马来西亚 泰国 越南 印度 印尼 巴西 欧盟 欧洲 亚洲 非洲 东盟 省 市 县 区 我 本 贵 该`,
);

/** Countries and foreign cities that begin with a character that is also a surname. */
export const COUNTRIES = wordsOf(
  "卢森堡 卢旺达 马来西亚 马来 马尔代夫 马耳他 马里 马拉维 马达加斯加 马德里 马赛 马尼拉 孟加拉 孟买 缅甸 蒙古 莫斯科 莫桑比克 墨西哥 墨尔本 黎巴嫩 利比亚 利比里亚 立陶宛 列支敦士登 汤加 文莱 乌克兰 乌拉圭 乌干达 乌兹别克 叙利亚 牙买加 伊拉克 伊朗 伊斯坦布尔 约旦 赞比亚 智利 柬埔寨 金边 津巴布韦 加纳 加蓬 加拿大 吉尔吉斯 吉布提 古巴 圭亚那 哥伦比亚 哥斯达黎加 冈比亚 刚果 芬兰 斐济 佛得角 厄瓜多尔 多米尼加 多伦多 东京 东帝汶 丹麦 首尔 釜山 万象 胡志明 温哥华 华盛顿 纽约 柏林 汉堡 慕尼黑 法兰克福 巴黎 里昂 罗马 罗马尼亚 米兰 安哥拉 安道尔 奥地利 白俄罗斯 包头 贝宁 秘鲁 波兰 博茨瓦纳 布隆迪 苏丹 苏里南 苏黎世 塞尔维亚 塞内加尔 沙特 汶莱 阿联酋 阿根廷 荷兰 荷比卢 葡萄牙 挪威 瑞士 瑞典 希腊 匈牙利 捷克 以色列 尼泊尔 尼日利亚 爱尔兰 爱沙尼亚 冰岛 肯尼亚 关西 关东 横滨 大阪 京都 名古屋 北九州 福冈 神户 平壤 仁川 曼谷 金奈 石川县 石川岛",
);

/** Countries in English, in lower case. */
export const EN_COUNTRIES: ReadonlySet<string> = new Set(
  `albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia and herzegovina|brazil|brunei|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|ecuador|egypt|estonia|ethiopia|fiji|finland|france|georgia|germany|ghana|greece|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|japan|jordan|kazakhstan|kenya|korea|south korea|republic of korea|kuwait|kyrgyzstan|laos|latvia|lebanon|lithuania|luxembourg|madagascar|malaysia|maldives|malta|mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nigeria|north macedonia|norway|oman|pakistan|panama|papua new guinea|paraguay|peru|philippines|the philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|south africa|spain|sri lanka|sudan|sweden|switzerland|syria|tajikistan|tanzania|thailand|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom|uk|united states|usa|us|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|hong kong|macao|taiwan`.split(
    "|",
  ),
);

/** Words that make a name in Latin letters an organization. */
export const EN_ORG_WORDS = wordSet(
  `rechtsanwälte rechtsanwaelte anwaltskanzlei kanzlei patentanwälte avocats abogados advogados advocaten advokater avvocati solicitors notare hôpital hôpitaux museu museos musée museo prefeitura municipalidad intendencia izba urząd politechnika technopark technoparc technopole lycée école escuela escola colégio colegio krankenhaus klinik clinique clínica clinica hospitais hospitales théâtre teatro wilaya conseil consejo conselho agencia agência agence dinas universitas universiti univerzita univerzitet uniwersytet kommune gemeente stadtverwaltung stadtwerke landkreis landratsamt bezirk fakultät
  facultad faculté faculdade laboratoire laboratorio biblioteca bibliothèque cooperativa sindicato syndicat fédération federación federação confederación asociación associação associazione câmara viña bodega bodegas domaine château hochschule fachhochschule klinikum handwerkskammer embajada oficina consejería gobierno ayuntamiento importadora exportadora clúster ambassade mairie préfecture conserverie coopérative botschaft rathaus handelsverband comune saoc saog wll w.l.l. qpsc p.s.c. fze fzco fz-llc dmcc b.s.c. k.s.c. kscc tbk kgaa asa ehf. oü sia uab ead eood ood doo nyrt. bvba sprl vof eirl saci s.a.c. sapi sarlau suarl zao oao too a.ş. şti. holdinggesellschaft customs area shipbuilding dredging shipbuilders shipbrokers haulage winemakers ceramics partnership initiative platform incubator accelerator inspectorate directorate robotics architects campus alliance secretariat observatory conservatory prefecture oblast krai canton voivodeship governorate emirate commune cluster z.o.o. o.o. zoo export import antriebstechnik cargo brewing holdinggesellschaft srl. s.r.l. s.r.l s.à.r.l. sàrl s.l. s.l.u. s.a.s. ltda ltda. lda. d.o.o. s.r.o. a.s. aps oyj kft kft. zrt. e.v. officine ufficio camera inc incorporated ltd limited llc llp lp plc corp corporation co company companies gmbh ag sa s.a. s.a srl spa s.p.a. bv b.v. nv oy ab as a/s kk k.k. pte pty sdn bhd kg se sarl sas
   fc afc ac hub atelier textile textiles guild league collective gallery orchestra theatre ballet choir festival exchange shipyard railway railways chemicals chemical beverages bakery fisheries fishery vineyards orchards nurseries machinery instruments optics photonics semiconductor semiconductors devices components packaging printing publishing publishers telecom networks advocates associates properties realty builders construction contractors travel tours cruises mills breweries dairies tannery winegrowers growers exporters importers brewers bakers manufacturers producers retailers wholesalers shippers merchants
   group groups holdings holding industries industry industrial enterprises enterprise bank banking capital partners ventures consulting consultants solutions systems technologies technology tech
   software labs lab laboratory laboratories pharma pharmaceuticals pharmaceutical biotech biotechnology medical healthcare energy power electric electronics motors automotive airlines airways
   logistics shipping insurance assurance securities investments investment fund trust foundation chamber chambers association associations society federation confederation union league alliance
   consulate-general council committee commission board bureau office offices department ministry agency authority administration government parliament senate congress assembly court embassy consulate mission delegation
   university college school schools faculty academy institute institutes institution centre center hospital clinic museum library press media news times daily post broadcasting television radio
   network forum club organization organisation organisations zone park district city county municipality province town council's consortium cooperative co-operative works studio studios services service
   ccpit ccoic jetro kotra hktdc matrade unido undp unctad pt jsc pjsc ooo cjsc invest banco banque banca deutsche crédit ihk ahk cámara camara chambre camera handelskammer industrie université universidad università universität institut istituto instituto ministerio ministère ministerium gesellschaft stiftung verband fundación fondation grupo groupe gruppe compañía compagnie société sociedad cooperativa agencia agence zones terminal terminals co-op dairy distillers distillery brewery amcham eurocham confindustria courier couriers freight marine maritime aviation aerospace petroleum minerals metals plastics furniture foodstuffs seafoods wines winery garments apparel international global worldwide brothers & sons farms foods hotel hotels resort church station port airport observatory secretariat directorate division branch headquarters army navy force police trading traders exports imports manufacturing construction engineering chemicals textiles steel mining properties realty nations union republic kingdom states emirates travel tours airport ports farm rail railway railways water oil gas telecom mobile insurance retail foundry foundries bakery shipyard shipyards guild refinery tannery vineyards orchards pottery ceramics packaging printing publishers publishing theatre theater orchestra gallery polytechnic conservatory pharmacy spices seeds fishery fisheries seafood machinery instruments optics knitwear leather footwear cosmetics cluster clusters auction auctions harbour harbor tiles cement glassworks cables batteries fertilizers feeds roasters timber sawmill sawmills toys`,
);

// "Handwerkskammer", "Turnverein": German names of one word.
const COMPOUNDS = "kammer verband verein ministerium anstalt schule werke krankenhaus institut".split(" ");
/** Whether a word in Latin letters, in any case, makes a name an organization. */
export const isEnOrganizationWord = (word: string): boolean =>
  EN_ORG_WORDS.has(word.toLowerCase()) ||
  COMPOUNDS.some((end) => word.length > end.length + 2 && word.toLowerCase().endsWith(end));

/** Whether one of these words makes them an organization. */
export const hasOrganizationWord = (words: string): boolean =>
  words.split(/[ .]+/u).some(isEnOrganizationWord);

/** The field of a title, after "of": head of sales. */
export const EN_FIELDS = wordSet(
  `network cargo fleet grain ports terminals mills assets inward outward overseas sales marketing research development operations finance communications communication trade investment unit section department division office state affairs foreign external relations public policy
   strategy business human resources staff legal production purchasing procurement quality engineering technology information it education health culture science industry commerce economy economic economics
   agriculture energy environment transport tourism sport sports justice defence defense interior security labour labor delegation mission cabinet chancery party protocol international cooperation regional programme
   programs programmes project projects product products innovation exports export imports import logistics supply chain customer customers service services digital data compliance risk audit accounting the board
   and for asia europe africa america china emea apac medicine surgery nursing physics chemistry biology law history design growth partnerships government corporate planning administration media press global
   laboratory clinical regulatory brand retail key accounts account talent people events desk team content planning mayor parliament congress council admissions promotion sourcing investments supervisory pacific mechanical electrical civil chemical materials environmental applied computer architecture accountancy counter-terrorism internationalisation internationalization digitalisation digitalization relationship relationships wholesale corporate investor investors member membership studies training learning skills facilities maintenance sustainability technical merchandising licensing treasury tax payroll analytics liaison outreach inspection standards certification testing workshop warehouse careers estates safety engagement membership visitor visitors of management directors supervisors trustees governors recruitment enrolment enrollment
   fundraising curriculum scholarships sponsorship volunteer volunteers exhibitions cardiology oncology radiology paediatrics pediatrics rehabilitation nutrition`,
);

/** What somebody works on, behind the field: "Market Access", "International Patients". */
export const EN_CONCERNS = wordSet(
  `access patients patient clients client customers customer members member partners partner donors donor visitors alumni learners accounts account suppliers
   vendors tenants shareholders stakeholders citizens residents communities employees people talent safety excellence readiness outreach intelligence insights
   growth delivery origination sourcing entry expansion success experience care liaison engagement mobility rights policies reforms flows lending`,
);
