/** Countries in front of the name of a university, which the text has named with it: 英国雷丁大学. */
const COUNTRY =
  /^(?:美国|英国|法国|德国|俄罗斯|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|芬兰|丹麦|奥地利|波兰|捷克|匈牙利|希腊|爱尔兰|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|日本|韩国|印度|泰国|越南|老挝|缅甸|柬埔寨|马来西亚|新加坡|印度尼西亚|菲律宾|蒙古国|蒙古(?!国)|哈萨克斯坦|乌兹别克斯坦|土耳其|以色列|埃及|南非|肯尼亚|赞比亚|澳大利亚|新西兰)(?!立|国立|国家|管理|理科|理工|科技|科学|工业|农业|医科|师范|中央|联邦|皇家|国际|人民|第|北方|南方|东方|西方|开放|大学|天主教|基督教|自治|公立|私立|州立|女子|音乐|语言|外国语|外语|建筑|经济|财经|工程|技术|信息|矿业|民族|社会|国防|教育|商学|法学|药|护理|健康|环境|旅游|文化|交通|海洋|政治|艺术|医学)(?=\p{Script=Han}{2,}(?:大学|学院)$)/u;

/** 英国 of 英国雷丁大学: the country that a university's name does not need; undefined if it does, as in 蒙古国国立大学. */
export const countryInFront = (name: string): string | undefined => COUNTRY.exec(name)?.[0];
