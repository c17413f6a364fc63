import type { Composed } from "../../compose";
import { type Rewording, reworded } from "../../rewording";
import { OTHER_PARTY, ZONE_IN_DISTRICT } from "../words/regions";
import { bothStates, headOfMission, mayorAtCity, postAtPlace, stateOnce } from "./at-their-place";
import { cityOfOwnPost, groupNamedByVerb, ownGroupLed } from "./led-groups";
import { cityAgain } from "./own-region";
import {
  groupApart,
  groupRemotely,
  lastTookPartRemotely,
  partOfOwnSchool,
  proposedToBoth,
  remoteByOccasion,
} from "./plain-wording";
import { bothRepresented, ownRepresented, representativesOnce } from "./represented";
import { countryOfTopicsOnce, placeOfMissionsOnce, senderOfMissionsOnce } from "./shared-nouns";
import {
  calledOnThere,
  cityOfOccasion,
  districtOfGroup,
  mayorBehindSecretary,
  placeOfOwnCity,
  signedThere,
  signedWhereHeld,
} from "./there";

/** Organs and offices of a region, and its leaders. */
const OF_REGION =
  "(?:委(?![会员])|人大|政协|政府|人民政府|纪委|领导|[友科]协|人民对外友好协会|(?!立)\\p{Script=Han}{1,8}?(?:局|(?<![协主承举])办|厅|卫生健康委|医院|联(?!合)|总商会|贸促会|[支总大]队)|各(?!自|方|国|界)|副?[市县区]长)";
const LEADER = /^副?[市县区]长/u;
const OWNED = new RegExp(`^${OF_REGION}`, "u");
const REGION = new RegExp(
  `^(?![在由]|${OTHER_PARTY})(?:\\p{Script=Han}{2,3}[省市])?(\\p{Script=Han}{2,4}?(地区|[省市县区]))(?=\\p{Script=Han})`,
  "u",
);
/** People of a district by its level, behind whom 区 is not the zone within it. */
const OF_DISTRICT = /^(?:(?:常务)?副?区长|区(?:委|人大|政协|政府))/u;
/** A region without its office, which the end of the list has: 云雀市、松山县工商联. */
const REGION_ALONE = /^\p{Script=Han}{2,5}[省市县区州]、$/u;
/** Provinces of people in a list: of two, each is named. */
const PROVINCES = /(?<=^|[，、；])\p{Script=Han}{2,3}省(?=委|政府|人大|政协)/gu;
const JOINED = /^(?:以及|及|和)/;
/** Another region within a clause, where people of two regions met. */
const ELSEWHERE = /[到赴访在与向对为][^，、]{0,6}[省市县区州]|率团|率领/u;
/** A name that the sentence introduces, and words that are quoted. */
const INTRODUCED = /以下简称|^[^，、]{0,10}[“”《》]/;

interface Member {
  readonly at: number;
  readonly words: string;
  /** Whether it begins another person or group. */
  readonly first: boolean;
}

/** The members of the lists in a sentence, with where each begins behind its conjunction. */
const membersOf = (text: string): Member[] => {
  const members: Member[] = [];
  let at = 0;
  let first = true;
  for (const words of text.split(/(?<=[，、；。])/u)) {
    const joined = JOINED.exec(words)?.[0].length ?? 0;
    members.push({ at: at + joined, words: words.slice(joined), first: first || joined > 0 });
    first = !words.endsWith("、");
    at += words.length;
  }
  return members;
};

/**
 * 湖滨市委书记安例，市委常委白样，市政府有关负责人: in a list the region comes with the first of its posts, the others have its level. It
 * comes again where somebody of another region of that level was named between.
 */
export const regionOfListOnce: Rewording = (text) => {
  if (!/[，、]/.test(text)) return undefined;
  const known = new Map<string, string>();
  let ownOf = new Map<string, string>();
  let [own, beside] = ["", ""];
  const provinces = new Set(text.match(PROVINCES)).size;
  for (const { at, words, first } of membersOf(text)) {
    if (first) {
      ownOf = new Map();
      [own, beside] = [words, own];
    }
    if (OF_DISTRICT.test(words) && ZONE_IN_DISTRICT.test(known.get("区") ?? "")) known.delete("区");
    if (REGION_ALONE.test(words)) ownOf.set("", words);
    const [all, region, level] = REGION.exec(words) ?? [];
    if (all !== undefined && region !== undefined && level !== undefined) {
      const rest = words.slice(all.length);
      const isLeader = LEADER.test(rest);
      // 副县长 alone would be of whatever somebody named between heads.
      const isClear = !isLeader || beside.startsWith(region) || beside.startsWith(level);
      const isKnown =
        isClear && (level !== "省" || provinces < 2) && ownOf.size === 0 && known.get(level) === region;
      if (isKnown && OWNED.test(rest) && !INTRODUCED.test(words))
        return { from: at, to: at + all.length, text: isLeader || rest.startsWith("各") ? "" : level };
      if (first) known.clear();
      (first ? known : ownOf).set(level, region);
    }
    if (ELSEWHERE.test(words.slice(all?.length ?? 0))) known.clear();
  }
  return undefined;
};

/** Posts, and groups of an organization, that need no name of it in a list. */
const POST =
  /^(?:党[组委总]|师生|教师代表|学生代表|员工|有关|相关|副?(?:主任|会长|院长|校长|局长|书记|秘书长|理事长|主席|总经理|董事长)|领导班子)/u;
const ENDS_ORGANIZATION = /[办局委会院校部厅司社中心学]$/u;
/** A part of the organization before it: 德育处主任, 国际交流中心负责人. */
const DEPARTMENT =
  /^(?!.*[省市县区])\p{Script=Han}{1,10}?(?:处|室|中心|部|科)(?:负责人|副?(?:主任|处长|部长|科长))/u;
/** 湖滨学校师生和云溪学校代表参加会议: the end of a list with people of two organizations. */
const ENDS_WITH_OTHERS = /[和与及][^，、]{4,80}(?:参加|出席)/u;
/** Characters of an organization's name that is long enough to leave out. */
const NAME = 4;

/** What the name of the organization at the beginning of both has in common, up to a post. */
const sharedName = (before: string, words: string): string => {
  let n = 0;
  while (n < words.length && words[n] === before[n]) n += 1;
  for (; n >= NAME; n -= 1) {
    const name = words.slice(0, n);
    if (ENDS_ORGANIZATION.test(name) && POST.test(words.slice(n))) return /[，、和]/.test(name) ? "" : name;
  }
  return "";
};

/** A post at a company, or at another organization, as the second one of somebody. */
const AT_COMPANY = /^\p{Script=Han}{2,20}(?:公司|集团)(?:董事长|总经理|总裁|副总)/u;
const ELSEWHERE_TOO =
  /^\p{Script=Han}{3,20}(?:[会院局办社联]|大学|政协|中心)(?:常务|执行|名誉)?副?(?:会长|主席|主任|院长|书记|理事长|秘书长|局长|校长|社长)/u;
const TITLE = /(?<!秘书)(?:会长|主席|主任|院长|书记|理事长|局长|校长)|秘书长/u;

/** 湖滨学校校长安例，副校长白样和师生代表: the organization comes with the first of its people, if they follow each other. */
export const organizationOfListOnce: Rewording = (text) => {
  if (!/[，、]/.test(text)) return undefined;
  let before = "";
  // The first title of somebody with a second post elsewhere.
  let [title, beside]: (string | undefined)[] = [];
  for (const { at, words, first } of membersOf(text)) {
    const elsewhere = !first && sharedName(before, words) === "";
    // 甲商会副会长、乙公司董事长丙，甲商会副会长丁: behind the second post 副会长 alone would be of the company.
    if (elsewhere && AT_COMPANY.test(words)) before = "";
    if (elsewhere && ELSEWHERE_TOO.test(words)) beside ??= title;
    if (!first) continue;
    const name = sharedName(before, words);
    // 甲会副主任、乙会主席丙，甲会秘书长丁: another title could be at the second organization too.
    const own = TITLE.exec(words)?.[0];
    const isClear = beside === undefined || beside === own;
    if (name !== "" && isClear && !INTRODUCED.test(words))
      return { from: at, to: at + name.length, text: "" };
    [title, beside] = [own, undefined];
    // Posts without an organization, and departments, are of the one before.
    if (ENDS_WITH_OTHERS.test(words)) before = "";
    else if (!POST.test(words) && !DEPARTMENT.test(words)) before = words;
  }
  return undefined;
};

const remotely: Rewording = (text) =>
  text.includes("（线上参加）")
    ? (remoteByOccasion(text) ?? groupApart(text) ?? groupRemotely(text) ?? lastTookPartRemotely(text))
    : undefined;

const represented: Rewording = (text) =>
  text.includes("代表")
    ? (ownRepresented(text) ?? bothRepresented(text) ?? representativesOnce(text))
    : undefined;

/** Regions or organizations omitted in one sentence. */
const MAX_OMITTED = 6;

/** A paragraph whose lists of people name a region or an organization once. */
export const withListsOfPosts = (block: Composed): Composed =>
  block.type === "paragraph"
    ? {
        ...block,
        lines: block.lines.map((one) =>
          reworded(
            one,
            [
              groupNamedByVerb,
              ownGroupLed,
              cityOfOwnPost,
              placeOfMissionsOnce,
              postAtPlace,
              headOfMission,
              mayorAtCity,
              stateOnce,
              bothStates,
              signedThere,
              signedWhereHeld,
              districtOfGroup,
              placeOfOwnCity,
              mayorBehindSecretary,
              cityOfOccasion,
              calledOnThere,
              cityAgain,
              remotely,
              proposedToBoth,
              partOfOwnSchool,
              countryOfTopicsOnce,
              senderOfMissionsOnce,
              regionOfListOnce,
              organizationOfListOnce,
              represented,
            ],
            MAX_OMITTED,
          ),
        ),
      }
    : block;
