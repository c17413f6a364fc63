import type { Composed, Paragraph } from "../../compose";
import { oncePer } from "../../once-per";
import { textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { heldMeanwhile } from "./acts-of-events";
import { lastWords } from "./last-words";
import { learnedAtEvent, learnedOfField, learnedOpenly } from "./learned";
import { numbersTogether, regionOfPostsOnce } from "./names-in-lists";
import {
  addressOnce,
  organizationOfClause,
  organizationOfRegion,
  organizationOfRegionBeside,
  ownRoom,
  ownTeam,
} from "./names-once";
import { withinOccasion } from "./occasions";
import {
  ceremonyByAct,
  ownHead,
  ownPast,
  partyBriefly,
  postOnce,
  speakerByOnePronoun,
  workThere,
} from "./one-form";
import { sightsAndOthers, topicsAndOthers } from "./open-enumerations";
import { ateTogether, spokeRemotely, writtenOut } from "./plain-wording";
import { eachSide, levelOnly, ownAreaOnce } from "./regions-once";
import {
  bothSidesOnce,
  headOfCollege,
  matterOnce,
  metByName,
  metOnce,
  objectOnce,
  occasionOnce,
  ownerOnce,
  placeIntroducedOnce,
  postOfHeadOnce,
  praisedAndThanked,
  repeatsBehindLink,
  settledJointly,
  sidesOnce,
  signersNamedOnce,
  signersOnce,
  speakerOnce,
  talkedWith,
  tookPartOnce,
  welcomedAndThanked,
} from "./repeated-words";
import {
  actsInSequence,
  reportedPlainly,
  saidThenPromised,
  statedBehindWelcome,
  welcomedWithActs,
} from "./reporting-verbs";
import { nounOfPeopleOnce } from "./same-noun";
import { eventByNoun, missionOnce, placesTogether } from "./shared-names";
import { departmentsOnce, nounOfListOnce } from "./shared-nouns";
import { townOfListOnce, unitsOfListOnce } from "./units-of-lists";

/** Nouns that own the members of a list, unless a longer word begins with them. */
const LONGER = "(?!家|集团|联合|管委|园|办公室|党委|自信|感恩)";
const OWNERS = `(?:学校|协会|商会|学会|公司|企业|医院|学院|集团|园区|开发区|高新区)${LONGER}的?`;
const LISTED = new RegExp(
  `((?<=[了就绕对观解、，]|^|介绍|参观|了解)${OWNERS}|各自的?|[^，。；、：“”《》（）和与及]{2,24}的)([^，。；、：“”《》和与及]{2,24})(和|与|、|，以及|以及)(\\1)${LONGER}(?=[^，。；、和与及]{2})`,
  "u",
);

/** Characters of an attribute that two members of one length repeat for effect: 一流的大学、一流的学科. */
const PARALLEL = 4;

/** 协会的概况和近期开展的工作, for 协会的概况和协会近期开展的工作: the common owner or verb of a list occurs once. */
const ownedOnce: Rewording = (text) => {
  if (!repeatsBehindLink(text, 2)) return undefined;
  const found = LISTED.exec(text);
  const [, owner, first, link, again] = found ?? [];
  if (!found || owner === undefined || first === undefined || link === undefined || !again) return undefined;
  const from = found.index + owner.length + first.length + link.length;
  const second = /^[^，。；、：和与及]*/u.exec(text.slice(from + again.length))?.[0] ?? "";
  if (link === "、" && again.length <= PARALLEL && second.length === first.length && again.endsWith("的"))
    return undefined;
  return { from, to: from + again.length, text: "" };
};

const ENTRUSTED =
  /^(?:(?:\d[^，；。]*|[^，；。]{1,14}[日午晚时间]|在[^，；。]+|随后|[^，；。]{1,12}[上中])，)?受[^，；。]{2,40}?委托的(?=[^，；。的]{4,})/u;

/**
 * 受会长甲委托，秘书长乙……, for 受会长甲委托的秘书长乙: an adverbial rather than a long attribute, at the beginning of a sentence. In a list
 * it would be one of its members.
 */
const entrustedFirst: Rewording = (text) => {
  const found = ENTRUSTED.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found ? { from: end - 1, to: end, text: "，" } : undefined;
};

/** What those who took part in something did: only a sentence that says so is examined. */
const tookPart: Rewording = (text) =>
  text.includes("参加")
    ? (metOnce(text) ?? metByName(text) ?? talkedWith(text) ?? tookPartOnce(text))
    : undefined;

/** The parties of a document: only a sentence about a signing is examined. */
const signedOnce: Rewording = (text) =>
  text.includes("签") ? (signersNamedOnce(text) ?? signersOnce(text)) : undefined;

/** What was introduced, praised or agreed on. */
const statedOnce: Rewording = (text) =>
  (text.includes("介绍了") ? (ownerOnce(text) ?? placeIntroducedOnce(text)) : undefined) ??
  (text.includes("肯定了") ? praisedAndThanked(text) : undefined) ??
  (text.includes("一致同意共同") ? settledJointly(text) : undefined) ??
  bothSidesOnce(text);

/** Words of what few sentences say: which of them a sentence has decides whether it is examined for them at all. */
const RARE =
  /线上|用餐|致辞表示|团队|课题组|工作室|该校院长|情况交换意见$|，内容包括|委托的|第[^第]*第|双方[^。]*[，、及和与]\p{Script=Han}{2,3}[市县区]/u;
const inRareCases: Rewording = (text) =>
  RARE.test(text)
    ? (learnedAtEvent(text) ??
      learnedOfField(text) ??
      entrustedFirst(text) ??
      headOfCollege(text) ??
      eachSide(text) ??
      numbersTogether(text) ??
      addressOnce(text) ??
      ownTeam(text) ??
      spokeRemotely(text) ??
      ateTogether(text))
    : undefined;

const REWORDINGS: readonly Rewording[] = [
  sightsAndOthers,
  topicsAndOthers,
  matterOnce,
  tookPart,
  signedOnce,
  statedOnce,
  inRareCases,
  sidesOnce,
  learnedOpenly,
  speakerOnce,
  postOfHeadOnce,
  ownedOnce,
  welcomedAndThanked,
  levelOnly,
  ownAreaOnce,
  nounOfListOnce,
  departmentsOnce,
  nounOfPeopleOnce,
  regionOfPostsOnce,
  organizationOfRegion,
  organizationOfClause,
  ownRoom,
  writtenOut,
  heldMeanwhile,
  withinOccasion,
  saidThenPromised,
  reportedPlainly,
  actsInSequence,
];

const RARE_LAST = /自己|，作为|中共|仪式，|，并(?:宴请|看望|慰问|接待|参观|考察|走访|感谢|祝贺|欢迎)/u;
const inRareCasesLast: Rewording = (text) =>
  RARE_LAST.test(text)
    ? (ownPast(text) ??
      speakerByOnePronoun(text) ??
      partyBriefly(text) ??
      ceremonyByAct(text) ??
      objectOnce(text))
    : undefined;

const LAST: readonly Rewording[] = [
  inRareCasesLast,
  workThere,
  postOnce,
  ownHead,
  eventByNoun,
  placesTogether,
  missionOnce,
  unitsOfListOnce,
  townOfListOnce,
  lastWords,
];

/** Whether no sentence of a paragraph has 并表示, which comes once in it. */
const statesOnce = ({ lines }: Paragraph): boolean =>
  !lines.some(({ words }) => textOf(words).includes("并表示"));

/** The text with one form of a name or post in each sentence, after people have been introduced where they are first named. */
export const withOneForm = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const stated: Rewording = (text) => {
    const made = statedBehindWelcome(text);
    return made && statesOnce(block) ? made : undefined;
  };
  const last = [...LAST, stated, welcomedWithActs];
  return { ...block, lines: block.lines.map((one) => reworded(one, last, MAX_CHANGES)) };
};

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
