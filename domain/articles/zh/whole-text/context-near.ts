import type { DraftRecord } from "../../../events/shape";
import type { DraftOrg } from "../../../events/values";
import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { takesUpNoun } from "../../content/refers-back";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { OTHER_TIME } from "../../structure/context-of-news";
import { saysDeparture } from "../../structure/departure";
import { isOfThing, isOfTitle, mostAlike, takesUp } from "./context-by-words";

interface Place {
  readonly block: Paragraph;
  /** The index after which it comes. */
  readonly at: number;
}

/** Sentences of context that are moved, the characters of each, and of the first paragraph that takes them in. */
const MAX_SENTENCES = 2;
const MAX_SENTENCE_CHARACTERS = 75;
const MAX_PARAGRAPH_CHARACTERS = 215;
/** Characters of another paragraph that takes in what is about one of its sentences. */
const FULL = 330;
/** Characters of a sentence on the news that a full first paragraph also takes in. */
const BRIEF = 24;
/** Characters of an explanation of an abbreviation, with the long name that it stands for. */
const MAX_EXPLANATION_CHARACTERS = 110;

const EVENT_NOUN =
  "(?:展览会|展会|博览会|论坛|会议|大会|年会|研讨会|座谈会|交流会|培训班?|研修班|研讨班|活动|仪式|大赛|比赛)";
/** 展览会为期三天, 此次签约本着……的理念, 此系该会第一次组团访问: properties of the event. */
const OF_EVENT = new RegExp(
  `^(?:(?:此次|本次|本届|本期|这次)?\\p{Script=Han}{0,6}${EVENT_NOUN}(?:为期|历时|持续)|(?:此次|本次|这次)签约|(?:此系|这是|此为)[^。]*(?:首次|第一次|首个|第[一二三四五六七八九十\\d]+[次届]))`,
  "u",
);
/** 此次接受捐赠的是某医院: it belongs after what was given. */
const OF_GIFT = /^(?:此次|本次|这次)(?:接受捐赠|受赠|获赠|获捐)/u;
const GIVEN = /捐赠|赠送|捐款/u;
/** 领事官员此行来某市出席活动: why the visitors came. */
const OF_JOURNEY = /^[^，。；]{2,12}(?:此行|此次)(?:来|赴|到|前来|专程)/u;
/** Plans for something are an opinion rather than a description of it. */
const OUTLOOK = /将|希望|愿|应当|有利于|有助于|意义|需要|必须|期待/u;
/** What an event counts for ends a text. */
const VALUED = /(?:是|为)[^，。；]*(?:行动|举措|实践|体现|延续)|落实|标志着|体现了/u;
/** A word whose time depends on the sentence before it. */
const RELATIVE = /^(?:此前|其间|其中|同时|此外|随后|此后|当[天日月年]|其|该)|当[天日晚]|同日/u;
/** 2004年某公司只有一家企业, 在某人带领下，某会成立了…: what may precede the name. */
const BEFORE_NAME = /^(?:\d{4}年(?:\d+月)?，?|截至[^，]{2,10}，|在[^，。]{2,14}(?:带领|领导|支持|推动)下，)/u;

/** 这是……, which behind a sentence on another time is what happened then. */
const THIS = /^(?:这|此[系为])/u;

/** What somebody also said: a sentence after it would seem to be theirs. */
const VIEW = /表示|指出|认为|强调|说，/u;
/** 学院安排了……: an activity at the event, not a fact about the organization. */
const ACT = /^(?:还|共|已?安排|组织|为此|派|邀请)/u;

const wordsOf = ({ words }: Line): string => textOf(words).replace(/。$/, "");

const withParents = (one: DraftOrg | undefined): DraftOrg[] => (one ? [one, ...withParents(one.parent)] : []);

const namesOf = (record: DraftRecord): { people: string[][]; organizations: string[][] } => {
  const people = (record.participants ?? []).map(({ person }) => [person?.name?.zh, person?.later?.zh]);
  const organizations = [
    ...(record.participants ?? []).flatMap(({ posts, of }) => [
      ...(of ?? []),
      ...(posts ?? []).map(({ organization }) => organization),
    ]),
    ...(record.organizers ?? []).map(({ organization }) => organization),
    ...(record.agreements ?? [])
      .flatMap(({ parties }) => parties ?? [])
      .map(({ organization }) => organization),
    record.home,
  ].flatMap(withParents);
  const known = (all: readonly (string | undefined)[]): string[] =>
    all.filter((name) => name !== undefined && name.length > 1) as string[];
  return {
    people: people.map(known),
    organizations: organizations.map(({ name, short }) => known([name?.zh, short?.zh])),
  };
};

/** The names of the subject of a sentence, if the sentence continues with a part of it alone. */
const subjectIn = (text: string, all: readonly string[][]): string[] | undefined =>
  all
    .filter((names) =>
      names.some((name) => text.startsWith(name) && !/^[、和与及等的]/u.test(text.slice(name.length))),
    )
    .sort(
      (a, b) => Math.max(...b.map(({ length }) => length)) - Math.max(...a.map(({ length }) => length)),
    )[0];

const holds = (one: Line, names: readonly string[]): boolean =>
  names.some((name) => wordsOf(one).includes(name));

/** The sentence in which a member of an organization presented it, if the next is about another speaker. */
const introducedIn = (
  record: DraftRecord,
  paragraphs: readonly Paragraph[],
  org: readonly string[],
): Place | undefined => {
  const own = (record.participants ?? [])
    .filter(({ of, posts }) =>
      [...(of ?? []), ...(posts ?? []).map(({ organization }) => organization)]
        .flatMap(withParents)
        .some(({ name, short }) => [name?.zh, short?.zh].some((one) => one && org.includes(one))),
    )
    .flatMap(({ person }) => person?.name?.zh ?? []);
  for (const block of paragraphs)
    for (const [at, one] of block.lines.entries()) {
      const text = wordsOf(one);
      const next = block.lines[at + 1];
      const goesOn = next !== undefined && wordsOf(next).slice(0, 2) === text.slice(0, 2);
      const theirs = holds(one, org) || own.some((name) => text.includes(name));
      if (text.includes("介绍了") && theirs && !goesOn && !VIEW.test(text)) return { block, at };
    }
  return undefined;
};

/** Characters of a sight that is unambiguous. */
const SIGHT = 4;

/** Where the visitors saw the subject of a sentence: 某区规划展览馆设三个篇章, which is not a fact about the zone in its name. */
const seenIn = (
  record: DraftRecord,
  paragraphs: readonly Paragraph[],
  text: string,
): Place | "none" | undefined => {
  const sights = (record.agenda ?? []).flatMap(({ saw }) => saw ?? []).flatMap(({ zh }) => zh ?? []);
  const sight = sights.find((one) => one.length >= SIGHT && text.startsWith(one));
  if (sight === undefined) return undefined;
  for (const block of paragraphs) {
    const at = block.lines.findIndex((one) => wordsOf(one).includes(sight));
    if (at >= 0) return { block, at };
  }
  return "none";
};

/** Characters of a title that is specific to one item, or of the common beginning of two sentences about the same thing. */
const TITLE = 4;

/** 培训 of 培训内容包括……: what a sentence says a part of. */
const PART = /^(\p{Script=Han}{2,3}?)(?:内容|课程|对象|学员|人员|主题|形式)/u;

/** After what was shown of a place, a description of it; after an item with participants, their number: 参加嘉宾对话的企业家共12位. */
const besideTopic = (
  record: DraftRecord,
  paragraphs: readonly Paragraph[],
  text: string,
): Place | undefined => {
  const { agenda = [], venue } = record;
  const place = venue?.organization?.name?.zh ?? venue?.name?.zh;
  const tours = agenda.filter((item) => item.activity === "tour");
  const [sight] = tours.length === 1 && !tours[0]?.venue ? (tours[0]?.saw ?? []) : [];
  const taking = /^(?:参加|出席)(\p{Script=Han}+?)的/u.exec(text)?.[1] ?? "";
  const title = agenda.find((item) => item.title?.zh === taking && taking.length >= TITLE)?.title?.zh;
  const words = place && text.startsWith(place) && !OUTLOOK.test(text) ? sight?.zh : title;
  if (words === undefined) return undefined;
  for (const [n, block] of paragraphs.entries()) {
    const at = block.lines.findIndex((one) => wordsOf(one).includes(words));
    const next = block.lines[at + 1] ?? paragraphs[n + 1]?.lines[0];
    // What a place is does not come between two acts of those who saw it.
    if (at >= 0) return words !== title && FURTHER_ACT.test(next?.id ?? "") ? undefined : { block, at };
  }
  return undefined;
};
const FURTHER_ACT = /^agenda\[[^\]]+\]$/u;

/** HBX 2024全称为某博览会: an abbreviation in Latin letters, with what it stands for. */
const STANDS_FOR =
  /^([A-Z][A-Za-z\d ]{1,15}?) ?(?:的?(?:中文)?全[称名]|是[^，。；]*的(?:英文)?(?:简称|缩写))/u;

/** The sentence that first has the abbreviation that a sentence explains. */
const firstNamedIn = (paragraphs: readonly Paragraph[], text: string): Place | undefined => {
  const short = STANDS_FOR.exec(text)?.[1];
  if (short === undefined) return undefined;
  for (const block of paragraphs) {
    const at = block.lines.findIndex((one) => wordsOf(one).includes(short));
    if (at >= 0) return { block, at };
  }
  return undefined;
};

/** What a sentence of context says something of that a port or a museum is. */
const SITE =
  /^(\p{Script=Han}{4,10}?[港馆园厂城湖山江河街镇村场站])(?=经过|历经|位于|始建|建于|建成|占地|总占|现有|拥有|是|吞吐)/u;
const TOURED = /参观|考察|察看|观看|游览|走进|来到/u;

/** 宁波港 for 宁波舟山港: behind the last tour of a place that is called by the first two characters and the last of its name. */
const siteIn = (paragraphs: readonly Paragraph[], text: string): Place | undefined => {
  const name = SITE.exec(text)?.[1];
  const short = name && `${name.slice(0, 2)}${name.slice(-1)}`;
  if (!name || !short || OUTLOOK.test(text)) return undefined;
  const found = paragraphs.flatMap((block) =>
    block.lines.flatMap((one, at) => {
      const words = wordsOf(one);
      // Behind a statement it would seem to be part of it.
      return TOURED.test(words) && !VIEW.test(words) && (words.includes(short) || words.includes(name))
        ? [{ block, at }]
        : [];
    }),
  );
  return found.at(-1);
};

/** The last statement of a full paragraph begins the paragraph of the context about it, which would overfill it. */
const withStatementBelow = (
  moved: readonly { one: Line; place: Place }[],
  before: Paragraph,
  last: Paragraph,
): Paragraph[] | undefined => {
  const [first] = moved;
  const end = before.lines.at(-1);
  const behindEnd = first?.place.block === before && first.place.at === before.lines.length - 1;
  if (!end || !behindEnd || before.lines.length < 2) return undefined;
  if (sizeOf([...before.lines, ...last.lines]) <= MAX_PARAGRAPH_CHARACTERS) return undefined;
  return [
    { ...before, lines: before.lines.slice(0, -1) },
    { ...last, lines: [end, ...last.lines], keys: [...before.keys.slice(-1), ...last.keys] },
  ];
};

/** 双方还就下一步工作交换了意见: the office's own continuation of an item. */
const CONTINUES = /^(?:双方|各方|大家|与会人员|[^，。；]{0,8}还)/u;

/** A place behind what the office adds to the item of its sentence, which context would separate from it. */
const behindItem = ({ block, at }: Place): Place => {
  const item = /^agenda\[[^\]]*\]/u.exec(block.lines[at]?.id ?? "")?.[0];
  const next = block.lines[at + 1];
  const goesOn = item !== undefined && next?.own === true && next.id.startsWith(`${item}.narrative`);
  return goesOn && CONTINUES.test(wordsOf(next)) ? behindItem({ block, at: at + 1 }) : { block, at };
};

/** What an organization is, after its name. */
const IS = /^(?:[，]?是|位于|成立于|创建于|创立于|始建于)/u;

/** 甲馆是……。乙院是……: what each of two organizations is; side by side they close a text that is not about them. */
const areProfiles = (lines: readonly Line[], organizations: readonly string[][]): boolean => {
  const subjects = lines.map((one) => {
    const org = subjectIn(wordsOf(one), organizations);
    const name = org?.filter((each) => wordsOf(one).startsWith(each)).sort((a, b) => b.length - a.length)[0];
    return name && IS.test(wordsOf(one).slice(name.length)) ? org?.[0] : undefined;
  });
  return lines.length > 1 && !subjects.includes(undefined) && new Set(subjects).size === lines.length;
};

/** 大会每年轮流在三国举办, and where the next one will be: 2025年大会将在……. */
const IN_TURN = /每(?:年|届|[两二三四五]年)[^。]*(?:举办|举行|召开)/u;
const NEXT = /^(?:下一?[届次年]|\d{4}年|第[\d一二三四五六七八九十]+届)[^。]*将/u;

/** Organizations in a sentence that lists them. */
const LISTED = 3;

/** The blocks of a text that does not end with one or two sentences of context: each follows its topic. */
export const withContextNear = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const [lead] = paragraphs;
  const last = paragraphs.at(-1);
  const before = paragraphs.at(-2);
  if (!lead || !last || !before || last === lead || lead.part !== "lead") return [...blocks];
  if (last.lines.length > MAX_SENTENCES || !last.lines.every(isContext) || before.lines.some(isContext))
    return [...blocks];
  const earlier = paragraphs.slice(0, -1);
  const named = namesOf(facts.record);
  if (areProfiles(last.lines, named.organizations)) return [...blocks];
  const room = sizeOf([...lead.lines, ...last.lines]) <= MAX_PARAGRAPH_CHARACTERS;
  const inLead: Place | undefined = room ? { block: lead, at: lead.lines.length - 1 } : undefined;
  const signed = lead.lines.some((one) => /签署|签订/u.test(wordsOf(one)));

  const subjects = named.organizations.flat();
  const alike = (text: string): Place | undefined => {
    const found = VALUED.test(text) ? undefined : mostAlike(earlier, text, named.organizations);
    // The beginning of a sentence about an organization or a place of the news needs no such neighbour.
    const ofLead =
      found?.block === lead &&
      (!room || !isOfThing(text, lead) || subjects.some((name) => text.startsWith(name)));
    if (!found || ofLead) return undefined;
    const fits = sizeOf([...found.block.lines, ...last.lines]) <= FULL;
    return fits || found.block === before ? found : undefined;
  };

  const placeOf = (one: Line): Place | undefined => {
    const text = wordsOf(one);
    const explained = text.length <= MAX_EXPLANATION_CHARACTERS ? firstNamedIn(earlier, text) : undefined;
    if (explained && (room || explained.block !== lead)) return explained;
    if (saysDeparture(facts.record, text)) return undefined;
    if (text.length > MAX_SENTENCE_CHARACTERS || RELATIVE.test(text) || /以下简称/u.test(text))
      return undefined;
    if (OF_EVENT.test(text) || OF_JOURNEY.test(text)) return inLead;
    if (OF_GIFT.test(text)) {
      const at = lead.lines.findIndex((each) => GIVEN.test(wordsOf(each)));
      return at < 0 ? undefined : { block: lead, at };
    }
    const seen = seenIn(facts.record, earlier, text);
    if (seen) return seen === "none" ? undefined : seen;
    const beside = besideTopic(facts.record, earlier.slice(1), text);
    if (beside) return beside;
    const site = siteIn(earlier, text);
    if (site && (room || site.block !== lead)) return site;
    // An organization in the title is not the news as a whole.
    if (isOfTitle(facts.record, text) && !subjects.some((name) => text.startsWith(name)))
      return room || text.length <= BRIEF ? { block: lead, at: lead.lines.length - 1 } : undefined;
    const person = subjectIn(text, named.people);
    if (person) return lead.lines.some((each) => holds(each, person)) && !signed ? inLead : undefined;
    const about = text.replace(BEFORE_NAME, "");
    const org = subjectIn(about, named.organizations);
    const name = org?.find((one) => about.startsWith(one)) ?? "";
    if (OUTLOOK.test(text) || ACT.test(about.slice(name.length))) return undefined;
    if (!org) return alike(text);
    return introducedIn(facts.record, earlier.slice(1), org) ?? alike(text);
  };

  // 甲公司、乙公司和丙公司均为……: behind the last of the organizations that it lists.
  const listsLater = (one: Line, { block }: Place, later: readonly string[]): boolean => {
    const all = subjects.filter((name) => wordsOf(one).includes(name));
    if (all.length < LISTED) return false;
    const known = earlier.slice(0, earlier.indexOf(block) + 1).flatMap(({ lines }) => lines.map(wordsOf));
    const open = all.filter((name) => !known.some((text) => text.includes(name)));
    return open.some((name) => later.some((text) => text.includes(name)));
  };
  // A short form or somebody's post that only a later paragraph introduces is not known at the new place of the sentence.
  const isEarly = (one: Line, place: Place): boolean => {
    const later = earlier.slice(earlier.indexOf(place.block) + 1).flatMap(({ lines }) => lines.map(wordsOf));
    const shorts = later.flatMap((text) =>
      [...text.matchAll(/以下简称“([^”]+)”/gu)].flatMap(([, name]) => name ?? []),
    );
    const introduced = (facts.record.participants ?? []).flatMap(({ person, posts }) => {
      const name = person?.name?.zh;
      const titles = (posts ?? []).flatMap(({ title }) => (title?.zh && name ? [`${title.zh}${name}`] : []));
      return name && later.some((text) => titles.some((title) => text.includes(title))) ? [name] : [];
    });
    return (
      [...shorts, ...introduced].some((name) => wordsOf(one).includes(name)) || listsLater(one, place, later)
    );
  };
  const places: (Place | undefined)[] = [];
  for (const [at, one] of last.lines.entries()) {
    const above = last.lines[at - 1];
    const follows =
      above && takesUp(wordsOf(above), wordsOf(one)) && !subjectIn(wordsOf(one), named.organizations);
    const refers = above && THIS.test(wordsOf(one)) && OTHER_TIME.test(wordsOf(above));
    places.push(follows ? places[at - 1] : refers ? undefined : placeOf(one));
  }
  const starts = new Set(last.lines.map((one) => wordsOf(one).slice(0, TITLE)));
  const related = starts.size < last.lines.length || last.lines.some((one) => RELATIVE.test(wordsOf(one)));
  const moved = last.lines.flatMap((one, at) => {
    const place = places[at];
    return place && !isEarly(one, place) ? [{ one, place: behindItem(place) }] : [];
  });
  const together =
    moved.length === last.lines.length && new Set(moved.map(({ place }) => place.block)).size === 1;
  const isMoved = (line: Line | undefined): boolean => moved.some(({ one }) => one === line);
  // 培训内容包括…… stays with the sentence that says who took part in the training, 该协议 with the one that names the document.
  const parted = last.lines.some((one, at) => {
    const above = last.lines[at - 1];
    const whole = PART.exec(wordsOf(one))?.[1];
    if (!above || !isMoved(above) || isMoved(one)) return false;
    if (IN_TURN.test(wordsOf(above)) && NEXT.test(wordsOf(one))) return true;
    return takesUpNoun(wordsOf(one), wordsOf(above)) || (whole && wordsOf(above).includes(whole));
  });
  if (moved.length === 0 || ((related || parted) && !together)) return [...blocks];
  const closing = together ? withStatementBelow(moved, before, last) : undefined;
  if (closing) return blocks.flatMap((block) => (block === before ? closing : block === last ? [] : [block]));
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const gone = block === last ? moved.map(({ one }) => one) : [];
    const own = moved.filter(({ place }) => place.block === block);
    const lines = block.lines
      .flatMap((one, at) => [one, ...own.filter(({ place }) => place.at === at).map((each) => each.one)])
      .filter((one) => !gone.includes(one));
    const keys = own.length > 0 ? [...block.keys, ...last.keys] : block.keys;
    return lines.length > 0 ? [{ ...block, lines, keys }] : [];
  });
};
