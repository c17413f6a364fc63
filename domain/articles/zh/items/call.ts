import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type Place, type Said, topOf } from "../../reference/facts";
import { visitorsOf } from "../attendance/party";
import { place } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { actWith } from "../words/occasion";
import { EATEN } from "./sitting-verbs";

/** 拜访某办, 走访某公司: the title of an item that says on whom the visitors called. */
const CALL = /^(拜访|拜会|走访|访问|参访|回访|到访|造访|看望)(.*)$/;
export const isCallTitle = (title: string): boolean => CALL.test(title);

/** Verbs that are such a title by themselves. */
const ALONE = /^(?:拜访|拜会|走访|回访|参访)$/;

interface Call {
  /** 在松山: the city, if the text has not named it. */
  readonly at: Phrase;
  readonly verb: string;
  readonly object: Phrase;
  /** The organization called on, whose people the visitors met. */
  readonly org?: OrgFact | undefined;
  readonly path: string;
}

/** Whether a text names an organization, by its full or its short name. */
const isNameOf = (org: OrgFact | undefined, text: string): boolean =>
  org !== undefined && (org.name.text === text || org.short?.text === text);

/** The call that an item's title reports: its object is the place of the item or an organization of the record. */
export const callAt = (discourse: Discourse, scene: Scene): Call | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const [, verb, object] = CALL.exec(title?.text ?? "") ?? [];
  if (!title || !verb || object === undefined || memory.marks.has(`session ${scene.key}`)) return undefined;
  const venue = facts.place(scene.item.venue, `${scene.path}.venue`);
  const organization = venue?.org && topOf(venue.org).org;
  const here =
    venue && (object === "" ? organization !== undefined && ALONE.test(verb) : isPlace(venue, object));
  if (here) {
    if (memory.place === venue.id && object === "") return undefined;
    memory.place = venue.id;
    const { city } = venue;
    const far =
      city && !memory.cities.has(city.text) && !venue.name.text.includes(city.text.replace(/市$/, ""));
    if (far) memory.cities.add(city.text);
    return {
      at: far ? plain(`在${city.text}`, [city.path]) : plain(""),
      verb,
      object: sourced(place(discourse, venue), title.path),
      org: organization,
      path: title.path,
    };
  }
  const org = facts.allOrgs().find((one) => isNameOf(one, object));
  if (!org) return undefined;
  // 在湖滨酒店拜访某会: where they met those whom they called on.
  const elsewhere = venue && memory.place !== venue.id ? say`在${place(discourse, venue)}` : plain("");
  if (venue) memory.place = venue.id;
  return { at: elsewhere, verb, object: plain(object, [title.path]), org, path: title.path };
};

const isPlace = (venue: Place, object: string): boolean =>
  venue.name.text === object || isNameOf(venue.org?.org, object);

/** 拜访松山外办时，: a call as the setting of what the visitors said there, 在松山外办， of what their hosts said. */
export const callSetting = (
  discourse: Discourse,
  scene: Scene,
  by: readonly string[] | "all",
): Phrase | undefined => {
  if (!discourse.content.relations.visit) return undefined;
  const call = callAt(discourse, scene);
  if (!call) return undefined;
  const theirs = by !== "all" && by.length > 0 && by.every((key) => scene.visitors.includes(key));
  return theirs ? say`${call.at}${call.verb}${call.object}时，` : say`在${call.object}，`;
};

/** Whether a title is a verb with its object, which needs no further verb of taking part: 洽谈合作, 举行会谈. */
export const isActTitle = (title: string): boolean =>
  ACT.test(title) && (!OCCASION_END.test(title) || ON_ORGANIZATION.test(title));

/** 走访湖滨商会: a call on an organization whose name ends like that of an event. */
const ON_ORGANIZATION =
  /^(?:拜访|拜会|走访|访问|参访|回访)[^，；]{2,}(?:(?<![协磋招洽])商会|协会|学会|联合会|促进会|委员会|基金会|商业会|总会|工商联)$/u;

/** 拜访客商: what one side does to others, of which 双方 is no subject. */
const ONE_SIDED = /^(?:参观|考察|走访|拜访|拜会|访问|调研|看望|慰问|体验|回访)(?=.{2})/u;

/** Calls on those who receive: whom visitors called on by another name, or 慰问, may be others than the hosts. */
const CALLED_ON =
  /^(?:拜访|拜会|访问|走访|回访)(?:客商|客户|投资商|投资者|合作方|合作伙伴|东道主|主人|对方)$/u;

/** Whether the purpose of the journey or the reception says what the title of talks does: 在中秋前拜访客商, 甲接待了乙一行. */
export const isCallStated = ({ facts }: Discourse, { receivers }: Scene, { text }: Said): boolean =>
  ONE_SIDED.test(text) &&
  ((receivers.length > 0 && CALLED_ON.test(text)) ||
    facts.said(facts.record.purpose, "")?.text.includes(text) === true);

/** The visitors, for 双方, as the subject of what one side does, as of talks with the other side: 与某商会座谈. */
export const callersOf = (
  discourse: Discourse,
  scene: Scene,
  title: Phrase | undefined,
  who: Phrase,
): Phrase => {
  if (!title || !/^[双各]方$/u.test(textOf(who))) return who;
  const whom = actWith({ text: textOf(title), path: "" }, false)?.whom;
  const { facts, content } = discourse;
  const isOf = (keys: readonly string[]): boolean =>
    facts
      .whos(keys)
      .some(({ posts }) =>
        posts.some(({ org }) => org && [org.org.name.text, org.org.short?.text].includes(whom)),
      );
  if (ONE_SIDED.test(textOf(title)) || (whom && isOf(content.relations.receivers)))
    return visitorsOf(discourse, scene);
  return whom && content.relations.receivers.length > 0 && isOf(scene.visitors)
    ? peopleList(discourse, facts.whos(content.relations.receivers))
    : who;
};

/** What a title that is an act says, as a predicate with what it was about: 洽谈合作, 共进午餐, 与学生座谈，就学习进行交流. */
export const actByTitle = (title: Phrase | undefined, about: Phrase | undefined): Phrase | undefined => {
  const behind = maybe`，${about}`;
  if (!title) return undefined;
  if (isActTitle(textOf(title))) return say`${title}${behind}`;
  if (EATEN.test(textOf(title))) return say`共进${title}${behind}`;
  const met = actWith({ text: textOf(title), path: "" }, about !== undefined);
  return met && sourced(say`${met.words}${met.open ? about : behind}`, ...title.paths);
};

/** Calls on people: 拜访某某. */
const ON_PEOPLE = /^(?:拜访|拜会|看望|慰问)(?=.{2})/u;

/** 分别拜访甲、乙, for 分别与甲、乙拜访各国领事: those met at talks whose title says that visitors called on them. */
export const callOnAll = (
  title: Phrase | undefined,
  met: Phrase,
  each: boolean,
  about: Phrase | undefined,
): Phrase | undefined => {
  const verb = ON_PEOPLE.exec(title ? textOf(title) : "")?.[0];
  if (!title || !verb || textOf(met) === "") return undefined;
  return sourced(say`${each ? "分别" : ""}${verb}${met}${maybe`，${about}`}`, ...title.paths);
};

const ACT =
  /^(?:举行|召开|开展|举办|进行|参加|出席|观看|观摩|听取|体验|参观|考察|走访|拜访|拜会|访问|调研|看望|慰问|洽谈|商谈|磋商|商讨|探讨|了解|学习|对接)(?!团|组|班)\p{Script=Han}/u;
const OCCASION_END =
  /^(?!举行|召开|开展|举办|进行|参加|出席|观看|观摩).*(?:会|式|典礼|庆典|论坛|沙龙|讲座|培训|班|展|节|活动|比赛|大赛|宴|餐|环节)$/;
