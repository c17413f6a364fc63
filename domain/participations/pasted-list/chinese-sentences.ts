// Words of Chinese sentences around people.

/** Words between two names or posts. */
export const CONJUNCTION = /^(?:以及|兼任?|和|与|及|暨)/;
/** Whose department it is, without a name: 我会国际部. */
export const OURS =
  /^[我本](?:会|局|委|司|校|院|行|厅|办|处|部|中心|单位|公司|协会|集团)(?=\p{Script=Han}{1,8}?[处科室部办])/u;
/** How many people there are: 等一行8人. */
export const SIZE =
  /^(?:等|一行|共|共计|合计|总计|一共|总共|计){1,2}[:：]?(?:来|去|有|到|派)?(?:了)?(\d{1,4}|[一二两三四五六七八九十]{1,3})余?多?个?(?:人|位|名)(?:同志|代表|领导|左右)?/;
/** 王局、赵处、刘科长三位, unlike 师生代表三位 */
export const PLURAL =
  /代表|师生|人员|专家|成员|记者|学生|员工|客人|领导|同志|翻译|司机|干部|团员|职工|队员|嘉宾|随员|随从|秘书|助理|助手|保镖|医生|工程师/;
/** How many of those named before: 刘科长三位. */
export const SEVERAL =
  /^([两二三四五六七八九十]|\d{1,2})[位人名](?:领导|同志|老师|专家|客人|同事|先生|女士)?(?=$|[过前]?来|参加|出席|到|去)/;
/** 等企业代表, behind somebody: more people who are not named. */
export const OTHERS =
  /^等(?:有关|相关|部分|各)?(?:企业|单位|部门|商会|协会|会员|科研|高校|区县|县区|[市区县]){0,2}(?:主要)?(?:代表|负责人|负责同志|企业家|专家学者|专家)(?=$|出席|参加|陪同|参会|参与|前往)/u;
/** That there are others: 等人, 等企业负责人. */
export const OPEN =
  /^等(?:等|人|\d{1,4}余?多?家\p{Script=Han}{0,4}?(?:企业|公司|单位|机构|商协会)(?:的?(?:主要|有关|相关)?(?:负责人|代表|负责同志|领导))?|同志|领导|一行|人员|有关人员|嘉宾)?(?=$|出席|参加|陪同|会见|接待|参会|参与|前往|来|赴|到)/u;
/** Where people went: 赴样例集团调研. */
export const VISIT =
  /^(?:赴|到|来|前往|莅临|走访|访问|参观|在|深入|来到)[^，。、；]{2,20}?(?:考察|调研|座谈|参观|交流|走访|视察|访问|指导|检查|会谈|拜访|洽谈|会见|出席|参加|开展|举行|召开)(?:工作|活动|考察|调研|座谈|交流|指导)*/;
/** What was visited: 走访样例集团. */
export const VISITED =
  /^(?:走访|访问|参观|考察|调研|莅临|到访|来访)(?:了)?[^，。、；]{2,16}?(?:市|省|县|国|公司|集团|园区|大学|学院|医院|企业|基地|项目|中心|区|协会|商会|单位|工厂|车间|展厅|[本我该](?:会|市|区|县|省|局|司|院|校))$/;
/** What was signed. */
export const SIGNED =
  /^(?:分别)?(?:代表)?(?:双方|各自单位|本单位|两地|两校|两会)?(?:共同)?(?:签署|签订|签约|揭牌|揭幕|剪彩|见证签约)[^，。]*$/;
/** Whom somebody led: 率领的经贸代表团. */
export const LED_GROUP =
  /^(?:率领?|带领)的?[^，。、；]{0,12}?(?:代表团|考察团|访问团|参访团|经贸团|考察组|调研组|工作组|一行)/;
/** What somebody did there, behind the name: 作主题报告, 并介绍了公司情况. */
export const DID =
  /^(?:作了?.{0,8}(?:报告|发言|介绍|演讲|致辞|讲话)|并(?:且)?(?:介绍|陪同|致辞|讲话|主持|听取|参观|就|对).{0,20})$/;
/** With whom others talked: 与示例大学代表团进行了座谈. */
export const TALKED_WITH =
  /^[与和同](?:来访的?)?[^，。、；]{2,24}?(?:代表团|考察团|访问团|参访团|一行|客人|来宾)(?:进行|举行|开展)?了?(?:工作|深入|友好)?(?:座谈|会谈|交流|洽谈|会晤|磋商)[^，。；]*/;
/** That somebody came with others: 一行. */
export const PARTY = /^一行(?!\d|[一二两三四五六七八九十])/;

/** Signs that words on who is not there begin with. */
export const PRESENCE_BEGINS = "不无未线视远请缺";
/** Whether somebody is there: 因公不能参加. */
export const PRESENCE =
  /^(?:因.{1,10}?)?(?:不能|无法|不|未能|未)(?:参加|出席|到会|参会|前来|到场)(?:会议|活动)?|^(?:线上|视频|远程)(?:参加|参会|出席|参与)|^(?:请假|缺席)/;
