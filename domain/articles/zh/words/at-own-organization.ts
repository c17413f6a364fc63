import type { Rewording } from "../../rewording";

/** 该会 for 同乡会, 该校 for 大学: an organization by the noun of its name; empty without a usual short noun. */
export const nounAgain = (name: string): string => {
  if (/(?:联络处|办事处|代表处)$/.test(name)) return name.slice(-3);
  if (/(?:大学|[中小]学|学校)$/.test(name)) return "该校";
  if (/(?:公司|集团|中心)$/.test(name)) return `该${name.slice(-2)}`;
  return /[会院馆]$/.test(name) ? `该${name.slice(-1)}` : "";
};

const ORGANIZATION = "(?:大学|学校|中学|学院|研究院|医院|馆|会|公司|集团|中心)";
const RECEIVED_IN = new RegExp(
  `(?:访问|到访|考察|走访|拜访)([^，。；、（）“”]{2,22}${ORGANIZATION})，([^；。]{2,40}?)在(\\1)(?=\\p{Script=Han}{1,8}(?:楼|室|厅|会所|会址)(?:接待|会见|会晤))`,
  "u",
);

/** 访问某会，会长乙在该会四楼接待了来宾, for 在某会四楼: the organization that the visitors went to; undefined beside another of its kind. */
export const receivedAtOrganization: Rewording = (text) => {
  const found = RECEIVED_IN.exec(text);
  const [whole, organization = "", between = ""] = found ?? [];
  const noun = nounAgain(organization);
  if (!found || !whole || noun === "") return undefined;
  const own = Array.from({ length: organization.length - 2 }, (_, at) => organization.slice(at));
  const others = own.reduce((rest, name) => rest.replaceAll(name, ""), between);
  if (new RegExp(`${noun.slice(1)}(?![长员])`, "u").test(others)) return undefined;
  const to = found.index + whole.length;
  return { from: to - organization.length, to, text: noun };
};

const OWN_OFFICE =
  /([^，。；、（）“”]{2,28}(?:联络处|办事处|代表处|中心|学院|研究院|大学|学校|医院|图书馆|博物馆))([^，。；、]{2,16}在)((?:该[会校院馆])?\1)(?=会见|接待|会晤)/u;

/** 某联络处首席代表乙在联络处会见, for 在某联络处会见: the organization of the post that is named before the place. */
export const metAtOwnOrganization: Rewording = (text) => {
  if (!text.includes("在") || !/会见|接待|会晤/.test(text)) return undefined;
  const found = OWN_OFFICE.exec(text);
  const [whole, organization = "", , again = ""] = found ?? [];
  const noun = nounAgain(organization);
  if (!found || !whole || noun === "") return undefined;
  const to = found.index + whole.length;
  return { from: to - again.length, to, text: noun };
};

const MISSION =
  /([^，。；、（）“”]{2,16}?驻[^，。；、（）“”]{1,10}?)(?:总领事|大使)([^，。；、]{2,12}?)在(\1(总领事馆|大使馆))(?=会见|接待|会晤|宴请)/u;

/** 甲国驻乙总领事安例在总领事馆会见, for 在甲国驻乙总领事馆会见: the mission of its own head. */
export const metAtOwnMission: Rewording = (text) => {
  if (!/馆(?:会见|接待|会晤|宴请)/.test(text)) return undefined;
  const [whole, , , mission = "", noun = ""] = MISSION.exec(text) ?? [];
  const to = whole === undefined ? -1 : text.indexOf(whole) + whole.length;
  return whole === undefined ? undefined : { from: to - mission.length, to, text: noun };
};

const LED =
  /([^，。；、的]{0,22}?团)((?:代表|团长|领队|负责人)[^，。；、]{2,12})率领的([^，。；、]{0,22}?\1)(?:一行)?/u;

/** 会见某考察团代表安例一行, for 会见考察团代表安例率领的某考察团. */
export const ledOnce: Rewording = (text) => {
  if (!text.includes("率领的")) return undefined;
  const found = LED.exec(text);
  const [whole = "", , head = "", delegation = ""] = found ?? [];
  return found
    ? { from: found.index, to: found.index + whole.length, text: `${delegation}${head}一行` }
    : undefined;
};
