import type { Composed } from "../../compose";
import { oncePer } from "../../once-per";
import { type Rewording, reworded } from "../../rewording";
import {
  ledOnce,
  metAtOwnMission,
  metAtOwnOrganization,
  receivedAtOrganization,
} from "../words/at-own-organization";
import { actsOfEvents } from "./acts-of-events";
import { agreedPlainly, cameWelcome, thankedForReception, welcomedWhomMet } from "./courtesies";
import { largerOnce } from "./larger-event-once";
import {
  addressOnce,
  destinationOnce,
  memberOfCommittee,
  organizationOfRegion,
  organizationOfRegionBeside,
  regionInList,
  regionOfPosts,
  sameOrgan,
  sharedAdverbial,
  shortOfItself,
  zoneOnce,
} from "./names-once";
import { learnedState, sightsAndOthers, topicsAndOthers } from "./open-enumerations";
import {
  bothSaid,
  committeeOnce,
  occasionBriefly,
  partiesOnce,
  saidInAddress,
  spokeRemotely,
  welcomedAndSaid,
} from "./plain-wording";
import { eachSide, levelOnly, officeOnce, ownAreaOnce } from "./regions-once";
import {
  atPlaceOnce,
  attributeOnce,
  dayOfOccasion,
  escortedAtOrganization,
  metOnce,
  occasionOnce,
  ofPlaceOnce,
  phaseOnce,
  placeThenPost,
  repeatsBehindLink,
  reportedOnce,
  seenOnce,
  seenWithOnce,
  stateOnce,
  sumOnce,
  verbOnce,
  visitorsOnce,
  withThose,
} from "./repeated-words";
import { linkOnce, officeThere, quotedInside, statedSince, withoutCityOfIt } from "./slip-corrections";

/** Nouns that own the members of a list, unless a longer word begins with them. */
const LONGER = "(?!家|集团|联合|管委|园|办公室|党委|自信|感恩)";
const OWNERS = `(?:学校|协会|商会|学会|公司|企业|医院|学院|集团|园区|开发区|高新区)${LONGER}的?`;
const LISTED = new RegExp(
  `((?<=[了就绕对观解、，]|^|介绍|参观|了解)${OWNERS}|各自的?|[^，。；、：“”《》（）和与及]{2,24}的)([^，。；、：“”《》和与及]{2,24})(和|与|、|，以及|以及)(\\1)${LONGER}(?=[^，。；、和与及]{2})`,
  "u",
);

/** 协会的概况和近期开展的工作, for 协会的概况和协会近期开展的工作: the common owner or verb of a list occurs once. */
const ownedOnce: Rewording = (text) => {
  if (!repeatsBehindLink(text, 2)) return undefined;
  const found = LISTED.exec(text);
  const [, owner, first, link, again] = found ?? [];
  if (!found || owner === undefined || first === undefined || link === undefined || !again) return undefined;
  const from = found.index + owner.length + first.length + link.length;
  return { from, to: from + again.length, text: "" };
};

const AND =
  /，并(?=在致辞[中时](?:表示|说|指出)|表示|说|指出|强调|要求|建议|希望|邀请|就|与|对|向|介绍|参观)/gu;
const REPORTS = /^，并(?:在致辞[中时])?(?:表示|说|指出|强调)/;

/** 介绍了……，并表示，……，建议……: a sentence has one 并, that of the statement or otherwise the last. */
const oneAnd: Rewording = (text) => {
  const places = [...text.matchAll(AND)].map(({ index }) => index);
  const [first, second] = places.slice(-2);
  if (first === undefined || second === undefined || /[；。]/.test(text.slice(first, second)))
    return undefined;
  const drop = REPORTS.test(text.slice(first)) ? second : first;
  return { from: drop + 1, to: drop + 2, text: "" };
};

const ENTRUSTED = /(?:^|，)受[^，；。]{4,40}?委托的(?=[^，；。的]{4,})/u;

/** 受会长甲委托，秘书长乙……, for 受会长甲委托的秘书长乙: an adverbial rather than a long attribute. */
const entrustedFirst: Rewording = (text) => {
  const found = ENTRUSTED.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found ? { from: end - 1, to: end, text: "，" } : undefined;
};

const OWN_BUILDING = /在该[馆校院会](?=召开|举行|举办)/u;

/** 使馆召开座谈会, for 使馆在该馆召开座谈会. */
const notInOwnBuilding: Rewording = (text) => {
  const found = OWN_BUILDING.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const THANKED = /向([^，。；]{2,30})致谢，并?(向(?:\1|该(?:校|院|会|商会|协会|学会)))(?=[赠捐颁递转移])/u;

/** 向某会致谢并赠送纪念牌, for 向某会致谢，并向某会赠送纪念牌. */
const thankedOnce: Rewording = (text) => {
  const found = THANKED.exec(text);
  const again = found?.[2];
  if (!found || !again) return undefined;
  const to = found.index + found[0].length;
  const from = text.indexOf("致谢", found.index) + 2;
  return { from, to, text: "，并" };
};

const GIVEN =
  /向(?:[^，。；]{2,40}[长任员授事理人])?([\p{Script=Han}·]{2,8})(?:颁发|赠送|授予)[^，。；]{2,30}，并(向\1)(?=赠送|颁发|授予)/u;

/** 向甲颁发聘书，并赠送锦旗, for 向甲颁发聘书，并向甲赠送锦旗. */
const givenOnce: Rewording = (text) => {
  const found = GIVEN.exec(text);
  const again = found?.[2];
  if (!found || !again) return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "" };
};

const IN_COUNTRY = /在([\p{Script=Han}]{2,4})(?=(?:访问|拜访|参观|走访|考察)了?\1)/u;

/** 访问甲国内政部, for 在甲国访问甲国内政部. */
const countryOnce: Rewording = (text) => {
  const found = IN_COUNTRY.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const SIGNED_AT = /在([^，。；（）]{4,20})（[^）]{2,12}），[^，。；]{2,20}与(\1)(?=签署|签订|签约)/u;

/** 在某学院（ABC），甲校与该院签署……: the organization at which something was signed with it. */
const signedAtOrganization: Rewording = (text) => {
  const found = SIGNED_AT.exec(text);
  const name = found?.[2];
  const noun = /(?:大学|[中小]学|学校)$/.test(name ?? "") ? "该校" : /院$/.test(name ?? "") ? "该院" : "";
  if (!found || !name || noun === "") return undefined;
  const to = found.index + found[0].length;
  return { from: to - name.length, to, text: noun };
};

const DURING = /期间(，)(?=[^，。；]{0,12}[^一]会上，)/u;

/** 展览会期间举行的座谈会上，……: an occasion that was part of another. */
const occasionOfEvent: Rewording = (text) => {
  const found = DURING.exec(text);
  const at = found ? found.index + 2 : 0;
  return found ? { from: at, to: at + 1, text: "举行的" } : undefined;
};

const BOTH = /双方[^；。：]{2,60}?，(双方)(?=表示|一致|拟|将)/u;

/** 双方签署协议书，并表示愿……, for 双方签署协议书，双方表示愿……. */
const bothOnce: Rewording = (text) => {
  const found = BOTH.exec(text);
  const said = /(?:表示|说|指出|强调|认为|希望)/.test(found?.[0] ?? "");
  const to = found ? found.index + found[0].length : 0;
  return found && !said ? { from: to - 2, to, text: "并" } : undefined;
};

const YEAR_TWICE = /(\d{4}年)[^。]*[将拟](\1)(?![度版的])/u;
const WILL_IN =
  /[将拟](?=\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[上下]?[半]?年?[前底内初]?(?![度版的\d])\p{Script=Han}{2})/u;

/** 双方2012年将……，并将共同组队, for 并将2012年共同组队; 将于2012年……, for 将2012年……. */
const yearOfPlan: Rewording = (text) => {
  const twice = YEAR_TWICE.exec(text);
  const year = twice?.[2];
  if (twice && year) {
    const to = twice.index + twice[0].length;
    return { from: to - year.length, to, text: "" };
  }
  const found = WILL_IN.exec(text);
  const at = found ? found.index + 1 : 0;
  return found && !/将[^，。；]*(?:作为|列为|定为|确定为)/.test(text)
    ? { from: at, to: at, text: "于" }
    : undefined;
};

/** 就有关问题提问, for 就有关问题进行了提问. */
const askedPlainly: Rewording = (text) => {
  const from = text.indexOf("进行了提问");
  return from < 0 ? undefined : { from, to: from + 3, text: "" };
};

const AT_FESTIVAL =
  /^(?:[^，。；]{0,14}，)?在[^，。；]{2,24}(?:节|[^，。；一二两三四五六七八九十]周|活动[月季]|(?<![银同执进发])行|之旅)(上)，/u;
/** A journey rather than a time: 金秋行, 文化之旅. */
const JOURNEY = /(?:行|之旅)上，$/u;

/** 在第三届文化节期间，, for 在第三届文化节上，: a festival is not a meeting; 在金秋行活动中 for a journey. */
const duringFestival: Rewording = (text) => {
  const found = AT_FESTIVAL.exec(text);
  const to = found ? found.index + found[0].length - 1 : 0;
  const during = JOURNEY.test(found?.[0] ?? "") ? "活动中" : "期间";
  return found ? { from: to - 1, to, text: during } : undefined;
};

const REWORDINGS: readonly Rewording[] = [
  largerOnce,
  linkOnce,
  statedSince,
  quotedInside,
  officeThere,
  withoutCityOfIt,
  sightsAndOthers,
  topicsAndOthers,
  learnedState,
  askedPlainly,
  yearOfPlan,
  duringFestival,
  bothOnce,
  bothSaid,
  welcomedAndSaid,
  occasionOfEvent,
  countryOnce,
  signedAtOrganization,
  thankedOnce,
  givenOnce,
  agreedPlainly,
  cameWelcome,
  welcomedWhomMet,
  thankedForReception,
  metOnce,
  stateOnce,
  visitorsOnce,
  seenWithOnce,
  dayOfOccasion,
  verbOnce,
  ofPlaceOnce,
  atPlaceOnce,
  receivedAtOrganization,
  metAtOwnOrganization,
  metAtOwnMission,
  ledOnce,
  phaseOnce,
  escortedAtOrganization,
  placeThenPost,
  withThose,
  seenOnce,
  reportedOnce,
  sumOnce,
  attributeOnce,
  ownedOnce,
  oneAnd,
  entrustedFirst,
  notInOwnBuilding,
  eachSide,
  officeOnce,
  levelOnly,
  // Districts whose city is named with the first of them.
  officeOnce,
  ownAreaOnce,
  regionOfPosts,
  regionInList,
  sameOrgan,
  memberOfCommittee,
  zoneOnce,
  organizationOfRegion,
  sharedAdverbial,
  destinationOnce,
  addressOnce,
  shortOfItself,
  saidInAddress,
  spokeRemotely,
  occasionBriefly,
  committeeOnce,
  partiesOnce,
  actsOfEvents,
];

/** Changes of one sentence by one rewording. */
const MAX_CHANGES = 6;

/** A paragraph without ceremonies that are named after their own acts, so that its sentences can be joined. */
export const withOccasionsOnce = (block: Composed): Composed =>
  block.type === "paragraph"
    ? { ...block, lines: block.lines.map((one) => reworded(one, [occasionOnce])) }
    : block;

/** 省侨联: what organizations of several regions are called without their region. */
const parallelSignings = oncePer((names: readonly string[]): string[] => {
  const offices = [...new Set(names)].flatMap(
    (name) => /^\p{Script=Han}{2,4}([省市县区]\p{Script=Han}{2,4})$/u.exec(name)?.[1] ?? [],
  );
  return offices.filter((one, at) => offices.indexOf(one) !== at);
});

/**
 * The last rewordings of each composed sentence, whatever rule made it: unforeseen repetitions are simplified. With the names
 * of all organizations, no region is omitted that another has too.
 */
export const withPlainerSentences = (block: Composed, names: readonly string[] = []): Composed => {
  if (block.type !== "paragraph") return block;
  const twins = parallelSignings(names);
  const rewordings = twins.length
    ? REWORDINGS.map((one) => (one === organizationOfRegion ? organizationOfRegionBeside(twins) : one))
    : REWORDINGS;
  return { ...block, lines: block.lines.map((one) => reworded(one, rewordings, MAX_CHANGES)) };
};
