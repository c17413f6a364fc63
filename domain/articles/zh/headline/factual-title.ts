import { isWithoutSubject } from "../words/titles-without-subject";

/** Verbs of factual titles. */
export const DOES =
  /落户|(?:正式|首次)(?:开[航通馆园业]|通[航车]|投[产用])|首航|签署|签订|签约|续签|会见|接见|会面|会谈|访问|到访|来访|拜访|拜会|看望|走访|考察|调研|参观|赴|举行|召开|举办|开幕|启动|开班|开学|开营|结业|闭幕|闭营|成立|达成|接待|交流|洽谈|揭牌|颁发|慰问|出席|参加(?=[^，。；]{5})|捐资|捐赠|捐款|捐助|资助|赠送|推介|共建|缔结|结为|授予|表彰|检查|督[导查]|视察|开展|选举|换届|改选|当选|亮相|奠基|开工|颁奖|授牌|欢送|欢迎|验收|走进|交接|移交|设宴|宴请|纪念|庆祝|参访|落成|竣工|入驻|发起|主办|承办|就任|到任|宣讲|讲学|义诊|座谈(?!会)|正式(?:开业|运营|启用|上线|挂牌)|作\p{Script=Han}{0,10}(?:讲座|报告|演讲)|(?<=[团组人行])(?:访|抵达?)\p{Script=Han}{1,16}(?=$|[，\s])|通过\p{Script=Han}{0,6}(?:评审|验收|审议|审查|审定|鉴定|认证|论证|评估)$/u;

/** Words that are understood only on the office's own page: 来院, 我会, 陪同. */
export const FROM_HOME = /来访(?:$|并|，)|来(?:院|校|会|所|区|司|馆|我)|^我|本会|^陪同|莅临/;
/** Labels of a list, without a verb: 某某在某地的会见, 接待与座谈活动. */
export const LABEL =
  /^\d{4}年\d{1,2}月(?!\d)|(?:的(?:会见|会谈|会面|访问|座谈|考察|接待|活动)|(?:接待|座谈|会见|会谈)[^，]{0,4}活动)$/;

/** Whether a title is a clause that a reader of any page understands. */
export const isFactual = (title: string): boolean =>
  DOES.test(title) && !FROM_HOME.test(title) && !LABEL.test(title) && !isWithoutSubject(title);
