import type { Rewording } from "../../rewording";

const HEAD = "(?:常务)?副?[省市县区州旗]长";

const IN_POSTS = new RegExp(
  `(\\p{Script=Han}{2,4}[省市县区州旗])委([^，。；、]{2,10})、(\\1)(?=${HEAD})`,
  "u",
);

/** 湖滨县委副书记、县长, for 湖滨县委副书记、湖滨县县长: two posts in one region. */
export const regionOfPosts: Rewording = (text) => {
  const found = IN_POSTS.exec(text);
  if (!found?.[3]) return undefined;
  const to = found.index + found[0].length;
  return { from: to - found[3].length, to, text: "" };
};

const IN_LIST = new RegExp(
  `(?:^|[，、。；与由和])((?:\\p{Script=Han}{1,3}省)?\\p{Script=Han}{2,3}[市县区州])(?=${HEAD}|人大|政协|委|政府)[^。；，]{4,60}，(\\1)(?=${HEAD}|政府)`,
  "u",
);

/** 湖滨市副市长安例，市政府秘书长白样: two of one region side by side. */
export const regionInList: Rewording = (text) => {
  const found = IN_LIST.exec(text);
  const region = found?.[2];
  if (!found || !region) return undefined;
  const to = found.index + found[0].length;
  // 湖滨市委秘书长安例，湖滨市副市长白样: a bare 副市长 would belong to the committee named last.
  const [last = ""] = /[^，]*$/.exec(found[0].slice(0, -region.length - 1)) ?? [];
  if (/[省市县区州]委(?!员)/.test(last) && /^副/.test(text.slice(to))) return undefined;
  return { from: to - region.length, to, text: text.startsWith("政府", to) ? region.slice(-1) : "" };
};

const COLLEAGUES =
  /((?:[省市县区州]|自治区)(?:政府|人大常委会|政协))(?=\p{Script=Han})[^，。；、]{3,14}、(\1)(?=副?(?:秘书长|主席|主任))/u;

/** 市政府秘书长安例、副秘书长白样, for 市政府秘书长安例、市政府副秘书长白样. */
export const sameOrgan: Rewording = (text) => {
  const found = COLLEAGUES.exec(text);
  const again = found?.[2];
  if (!found || !again) return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "" };
};

const ON_COMMITTEE = /([省市县区州]委)(?=常委|副?书记|秘书长)[^。；，]{4,40}，(?=常委、)/u;

/** 湖滨市委常委、政法委书记安例，市委常委、统战部长白样: 常委 needs its committee. */
export const memberOfCommittee: Rewording = (text) => {
  const found = ON_COMMITTEE.exec(text);
  const at = found ? found.index + found[0].length : 0;
  return found?.[1] ? { from: at, to: at, text: found[1] } : undefined;
};

const ORGAN = "(?:党工委|管委会)(?:常务|副|主任|书记|委员)";
const IN_ZONE = new RegExp(
  `\\p{Script=Han}{2,8}?(新区|高新区|经开区|开发区|示范区|度假区)(?=${ORGAN})`,
  "gu",
);

/** 新区管委会副主任, for 湖滨新区管委会副主任 after 湖滨新区党工委书记; undefined beside another zone. */
export const zoneOnce: Rewording = (text) => {
  if (!text.includes("党工委") && !text.includes("管委会")) return undefined;
  const [first, second] = [...text.matchAll(IN_ZONE)];
  const noun = second?.[1];
  if (!first || !second || !noun) return undefined;
  const [whole, again] = [first[0], second[0]];
  const name = [...again].findIndex((_, at) => at < again.length - 3 && whole.endsWith(again.slice(at)));
  if (name < 0) return undefined;
  const from = second.index + name;
  return { from, to: second.index + again.length - noun.length, text: "" };
};

const ORGANIZATION =
  "(?:[侨残妇文台]联|工商联|总工会|科协|友协|贸促会|外办|侨办|台办|政协副?主席|人大常委会副?主任)";
const OF_REGION = new RegExp(
  `((?:\\p{Script=Han}{2,4}|(?<=^|[，、。；由与和在])(?![各该全两])\\p{Script=Han})([省市县区]))(?=\\p{Script=Han})([^。；]{2,40}?)[、，][与和由]?(\\1)(?=${ORGANIZATION})`,
  "u",
);

/** What each such sentence has, which is quickly found missing. */
const LEVEL_IN_FRONT = new RegExp(`[省市县区]${ORGANIZATION}`);

const ANOTHER = /\p{Script=Han}{2}[省市县区州]/u;

/** 湖滨区政协副主席、区侨联主席, for 湖滨区政协副主席、湖滨区侨联主席; undefined where another region comes between. */
export const organizationOfRegion: Rewording = (text) => {
  if (!LEVEL_IN_FRONT.test(text)) return undefined;
  const found = OF_REGION.exec(text);
  const [, , level, between, region] = found ?? [];
  if (!found || !level || !region || between === undefined) return undefined;
  // After a bracket another side may have begun.
  if (ANOTHER.test(between) || between.includes("（")) return undefined;
  const to = found.index + found[0].length;
  return { from: to - region.length, to, text: level };
};

/** The same next to organizations of several regions: 省侨联 in another clause would be ambiguous. */
export const organizationOfRegionBeside =
  (twins: readonly string[]): Rewording =>
  (text) => {
    const found = organizationOfRegion(text);
    const change = found && [found].flat()[0];
    const called = change && `${change.text}${text.slice(change.to)}`;
    const apart = OF_REGION.exec(text)?.[0].includes("，");
    return apart && twins.some((twin) => called?.startsWith(twin)) ? undefined : found;
  };

const OWN_SHORT = /(?<=(?:^|[、，；：与由及])([^、，；：“”（）]{2,12}))（以下简称“\1”）/u;

/** 市工商联, for 市工商联（以下简称“市工商联”）: a name that has become its own short form. */
export const shortOfItself: Rewording = (text) => {
  if (!text.includes("（以下简称“")) return undefined;
  const found = OWN_SHORT.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const HERE =
  /在(\p{Script=Han}{2,4}(?:[、和]\p{Script=Han}{2,4}){0,4})，赴(\p{Script=Han}{2,6}?)(?=考察|访问|调研|参观|学习|交流|走访)/u;

/** 赴云溪和湖滨考察, for 在云溪和湖滨，赴云湖考察: a purpose that names the places again by their first characters. */
export const destinationOnce: Rewording = (text) => {
  const found = HERE.exec(text);
  const [whole, areas, again] = found ?? [];
  if (!found || !whole || !areas || !again || ![...again].every((one) => areas.includes(one)))
    return undefined;
  return { from: found.index, to: found.index + whole.length, text: `赴${areas}` };
};

/** 在致辞中表示欢迎, for 在致辞中致辞表示欢迎. */
export const addressOnce: Rewording = (text) => {
  const found = /(?<=在[^，。；]{0,4}(?:致辞|讲话|发言)中)致辞(?=表示)/u.exec(text);
  return found ? { from: found.index, to: found.index + 2, text: "" } : undefined;
};

const WITH =
  /((?:与|同|向|为|在|对)[^，。；、“”]{2,6}?)((?:共同|联合|合作|积极|进一步)?(?:开展|举办|加强|建立|推进|共建|设立|提供)[^。；]{2,40}?)[，、](\1)(?=(?:共同|联合|合作|积极|进一步)?(?:开展|举办|加强|建立|推进|共建|设立|提供))/u;

/** 与云溪开展项目对接，共同举办论坛, for 与云溪开展……，与云溪共同举办……: the common words of several verbs come before the first. */
export const sharedAdverbial: Rewording = (text) => {
  const found = WITH.exec(text);
  if (!found?.[3]) return undefined;
  const to = found.index + found[0].length;
  return { from: to - found[3].length, to, text: "" };
};
