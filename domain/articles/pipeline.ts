import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { aggregate } from "./aggregation/aggregate";
import type { ParagraphPlan, SentencePlan, TextPlan } from "./aggregation/sentence-plan";
import { brokenUp, type Composed, type Line, paragraph, runsOf } from "./compose";
import type { Content } from "./content/content";
import type { Message } from "./content/message";
import { isUnderstood } from "./content/named";
import { contentOf } from "./content/of-record";
import type { DocumentPlan } from "./document-plan";
import { english } from "./en/language";
import { laidOut } from "./layout";
import type { Drafted } from "./layout-draft";
import { actorOf, isAct, isGathering, withParagraphsAtTurns } from "./layout-turns";
import { type Length, LIMITS, shortened } from "./lengths";
import { says, textOf } from "./phrase";
import type { Language, Realized } from "./realization";
import type { Discourse } from "./reference/discourse";
import type { Facts, Who } from "./reference/facts";
import { freshMemory } from "./reference/memory";
import { documentPlan } from "./structure/document";
import { isJourney, type Stop, stopOf } from "./structure/journey";
import { withAtItem } from "./structure/listed-at-items";
import { withPeopleBeforeWords } from "./structure/people-before-words";
import { withSideList } from "./structure/side-list";
import {
  isAudience,
  lastBeforeContext,
  talksOfForgotten,
  unitOfForgotten,
} from "./structure/unit-of-forgotten";
import { chinese } from "./zh/language";

export const LANGUAGES: Readonly<Record<Lang, Language>> = { en: english, zh: chinese };

/** Which message became which sentence. */
interface Realization {
  readonly message: string;
  readonly sentences: readonly string[];
}

/** The result of each stage, for tests and for finding where a decision was made. */
export interface Stages {
  readonly content: Content;
  readonly document?: DocumentPlan;
  readonly text?: TextPlan;
  readonly realizations: readonly Realization[];
  readonly blocks: readonly Composed[];
}

/** Who came or went along with the visitors. */
const COMPANIONS: ReadonlySet<Message["type"]> = new Set(["members", "accompany"]);

const BACKGROUND_ROOM = { en: 560, zh: 210 } as const;
const TOO_SHORT_ALONE = { en: 140, zh: 0 } as const;

/** The sentences of one plan: its own, and those of joined messages that it did not include. */
const realizeSentence = (
  discourse: Discourse,
  language: Language,
  plan: SentencePlan,
  record: (message: Message, lines: readonly Line[]) => void,
): { lines: Line[]; list?: Composed } => {
  const { memory } = discourse;
  const again = memory.realized.has(plan.head.id);
  memory.realized.add(plan.head.id);
  const { lines, list }: Realized = again ? { lines: [] } : language.realize(discourse, plan);
  const taken = plan.joined.filter((message) => memory.realized.has(message.id));
  for (const message of [plan.head, ...taken])
    record(message, list ? [...lines, list.lead, ...list.items] : lines);
  const said = lines.filter((one) => says(one.words));
  const block = list && {
    type: "list" as const,
    part: "agreements" as const,
    ordered: list.ordered,
    lead: list.lead,
    items: [...list.items],
    keys: [],
  };
  const left = plan.joined.filter((message) => !memory.realized.has(message.id));
  const rest = left.flatMap((message) => {
    if (memory.realized.has(message.id)) return [];
    const others = left.filter((one) => one !== message && !memory.realized.has(one.id));
    const joined = message === left[0] ? others : [];
    return realizeSentence(
      discourse,
      language,
      { id: message.id, head: message, joined, link: { type: "none" }, lead: plan.lead && said.length === 0 },
      record,
    ).lines;
  });
  return { lines: [...said, ...rest], ...(block ? { list: block } : {}) };
};

/** Talks immediately followed by a speaker: in Chinese they begin the paragraph of what was said. */
const opensSpeeches = (
  talks: ParagraphPlan,
  next: ParagraphPlan | undefined,
  first: Message["type"] = "speech",
): boolean => {
  const [head, ...more] = talks.sentences;
  return (
    head?.head.type === "talk" &&
    more.length === 0 &&
    next?.sentences[0]?.head.type === first &&
    next.keys[0] === talks.keys[0] &&
    (head.head.scene.item.remarks ?? []).length > 0
  );
};

/** Whether several people spoke at the talks that a paragraph reports. */
const isAnswered = (talks: ParagraphPlan, answer: ParagraphPlan | undefined): boolean =>
  answer?.sentences[0]?.head.type === "speech" && answer.keys[0] === talks.keys[0];

const realizeText = (
  facts: Facts,
  content: Content,
  plan: TextPlan,
  language: Language,
): { drafts: Drafted[]; realizations: Realization[]; discourse: Discourse } => {
  const discourse: Discourse = { facts, content, plan, memory: freshMemory() };
  const realizations: Realization[] = [];
  const record = (message: Message, lines: readonly Line[]): void => {
    realizations.push({ message: message.id, sentences: lines.map((one) => one.id) });
  };
  // Guests of several organizations, met one after the other: in Chinese each speaker has a paragraph.
  const apart = facts.lang === "zh" && content.relations.separate.length > 1;
  const journey = isJourney(content, facts);
  const stopIn = (planned: ParagraphPlan | undefined): Stop | undefined => {
    const head = planned?.sentences[0]?.head;
    const scene = head && "scene" in head ? head.scene : undefined;
    return journey ? stopOf(content, facts, scene?.key) : undefined;
  };
  const { start, end } = facts.record.when ?? {};
  const dayIn = ({ sentences }: ParagraphPlan): string | undefined => {
    const head = sentences[0]?.head;
    return end && end !== start && head && "scene" in head ? head.scene?.item.when?.start : undefined;
  };
  const drafts = plan.paragraphs.flatMap((planned, at): Drafted[] => {
    const { part, sentences, keys, near, starts, later } = planned;
    const spoken = sentences[0]?.head.type === "speech";
    const stop = stopIn(planned);
    const goesOn = stop !== undefined && stopIn(plan.paragraphs[at - 1]) === stop;
    const next = plan.paragraphs[at + 1];
    // A film shown at the beginning of a meeting does not belong to a tour before it.
    const [only] = planned.sentences;
    const shown = only?.head.type === "talk" && !only.head.scene.item.topics?.length;
    const talks =
      facts.lang === "zh" &&
      (((!goesOn || isAnswered(planned, plan.paragraphs[at + 2])) && opensSpeeches(planned, next)) ||
        (shown && opensSpeeches(planned, next, "narrative")));
    const answers =
      plan.paragraphs[at - 1]?.sentences[0]?.head.type === "talk" && planned.sentences.length > 0;
    const opens = planned.opens || talks || (apart && spoken && !answers && part === "agenda");
    const blocks: Drafted[] = [];
    let lines: Line[] = [];
    const flush = (): void => {
      if (part === "background")
        blocks.push(
          ...brokenUp(part, lines, BACKGROUND_ROOM[facts.lang], TOO_SHORT_ALONE[facts.lang]).map(
            (block, at) => ({
              block,
              near: near && at === 0,
              opens: false,
            }),
          ),
        );
      else
        for (const run of runsOf(withParagraphsAtTurns(lines, facts.lang))) {
          const first = blocks.length === 0;
          blocks.push(
            ...paragraph(part, run, keys).map((block) => ({
              block,
              near: near && first,
              opens: first ? opens : run[0]?.opens === true,
              starts: first && starts === true,
              later: first && later === true,
              stop,
              day: dayIn(planned),
              act: first && isAct(sentences[0]?.head),
              actor: first ? actorOf(sentences[0]?.head) : undefined,
              lastActor: actorOf(sentences.at(-1)?.head),
              tour: sentences[0]?.head.type === "tour",
              gathering: isGathering(sentences[0]?.head),
              members: sentences[0]?.head.type === "members",
              companions: COMPANIONS.has(sentences[0]?.head.type ?? "speech"),
            })),
          );
        }
      lines = [];
    };
    for (const sentence of sentences) {
      const made = realizeSentence(discourse, language, sentence, record);
      lines.push(...made.lines);
      if (!made.list) continue;
      flush();
      blocks.push({
        block: made.list.type === "list" ? { ...made.list, keys: [...keys] } : made.list,
        near: false,
        opens: true,
      });
    }
    flush();
    return blocks;
  });
  return { drafts, realizations, discourse };
};

/**
 * Whether the office's own words about an item already mention a group listed at it whose organization is the place:
 * 了解设计人员的工作情况.
 */
const isNamedAtItem = ({ facts }: Discourse, { key, group, of }: Who): boolean =>
  group !== undefined &&
  facts.items.some(({ item }) => {
    if (!item.people?.some((one) => one.key === key)) return false;
    const { venue } = item;
    const places = [venue?.name, venue?.organization?.name].map((text) => facts.said(text, "")?.text);
    const texts = [...(item.topics ?? []), ...(item.saw ?? []), item.did, ...(item.narrative ?? [])];
    return (
      texts.some((text) => facts.said(text, "")?.text.includes(group.text)) &&
      of.every(({ name }) => places.includes(name.text))
    );
  });

/** People whom no sentence has mentioned, as a last list: nobody who was there is left out. */
const withForgotten = (
  plan: DocumentPlan,
  content: Content,
  discourse: Discourse,
): DocumentPlan | undefined => {
  const { facts, memory } = discourse;
  const forgotten = facts.people.filter(
    (who) =>
      who.present &&
      !memory.people.has(who.key) &&
      !isUnderstood(facts.record, who.key) &&
      !isNamedAtItem(discourse, who),
  );
  if (forgotten.length === 0) return undefined;
  const people = forgotten.map((who) => who.key);
  const there = facts.lang === "zh" ? withAtItem(plan, content, people) : withSideList(plan, forgotten);
  if (there) return there;
  const visitors = people.every((key) => content.relations.party.people.includes(key));
  const listened = !visitors && facts.lang === "en" && isAudience(plan, forgotten);
  const [delegation, ...more] = new Set(forgotten.map(({ raw }) => raw.delegation));
  const own = facts.lang === "en" && delegation !== undefined && more.length === 0 ? { delegation } : {};
  const message: Message = visitors
    ? {
        id: "people.further",
        type: "members",
        ...own,
        people,
        whole: false,
        open: false,
        paths: [],
        importance: 0.3,
      }
    : {
        id: "people.further",
        type: "present",
        side: undefined,
        people,
        open: false,
        also: memory.people.size > 0 && !listened,
        paths: [],
        importance: 0.3,
      };
  // English introduces the visitors together, and names groups that only listened with the event.
  const ahead = listened || (visitors && facts.lang === "en" && plan.event?.type === "visit");
  const talks =
    facts.lang === "en" && !visitors && !listened
      ? talksOfForgotten(plan.units, content, facts.record, people)
      : undefined;
  const last = listened
    ? plan.units.findIndex(({ part }) => part !== "lead" && part !== "organizers") - 1
    : ahead
      ? 0
      : (talks ?? (facts.lang === "en" ? unitOfForgotten : lastBeforeContext)(plan.units, content, people));
  const list = { part: "people" as const, messages: [message], near: ahead || talks !== undefined };
  const units = plan.units.toSpliced(last + 1, 0, list);
  return { ...plan, units: facts.lang === "en" ? withPeopleBeforeWords(facts.record, units) : units };
};

const linesOf = (drafts: readonly Drafted[]): Line[] =>
  drafts.flatMap(({ block }) =>
    block.type === "paragraph" ? block.lines : block.type === "list" ? [block.lead, ...block.items] : [],
  );

/** Words of English, characters of Chinese without punctuation. */
const sizeOf = (lines: readonly Line[], lang: Lang): number => {
  const text = lines.map((one) => textOf(one.words)).join(" ");
  return lang === "zh"
    ? text.replace(/[\s，。、；：“”（）]/g, "").length
    : text.split(/\s+/).filter(Boolean).length;
};

/** One paragraph of the most important sentences; a summary has no headline. */
const shortStages = (
  record: DraftRecord,
  facts: Facts,
  content: Content,
  document: DocumentPlan,
  length: Exclude<Length, "full">,
): Stages => {
  const language = LANGUAGES[facts.lang];
  const whole = aggregate(document, content, record.when?.start, record.when?.part);
  const text = shortened(whole, length, facts.lang, (plan) => {
    const lines = linesOf(realizeText(facts, content, plan, language).drafts);
    return { size: sizeOf(lines, facts.lang), sentences: lines.length };
  });
  const { drafts, realizations, discourse } = realizeText(facts, content, text, language);
  const headline =
    length === "summary" ? undefined : language.headline({ ...discourse, memory: freshMemory() });
  const blocks: Composed[] = [
    ...(headline ? [{ type: "headline" as const, line: headline }] : []),
    ...paragraph("lead", linesOf(drafts).slice(0, LIMITS[length].sentences)),
  ];
  return { content, document, text, realizations, blocks };
};

/**
 * Runs all stages for one language: content, structure, aggregation, then reference, words and realization sentence by
 * sentence. A shorter `length` takes the most important sentences of the same plan.
 */
export const stagesOf = (record: DraftRecord, facts: Facts, length: Length = "full"): Stages => {
  const language = LANGUAGES[facts.lang];
  const content = contentOf(record);
  const extras = (discourse: Discourse): Composed[] => [
    ...language.figures(discourse),
    ...language.credits(discourse),
  ];
  const document = documentPlan(content, facts);
  if (record.status !== "held" || !document) {
    const plan: TextPlan = {
      news: content.messages[0] ?? { id: "lead", type: "hold", paths: [], importance: 0 },
      paragraphs: [],
    };
    const discourse: Discourse = { facts, content, plan, memory: freshMemory() };
    const notice = record.status === "held" ? [] : language.notice(discourse);
    const headline =
      notice.length > 0 ? language.headline({ ...discourse, memory: freshMemory() }) : undefined;
    const blocks: Composed[] = [
      ...(headline ? [{ type: "headline" as const, line: headline }] : []),
      ...notice,
      ...extras(discourse),
    ];
    return { content, realizations: [], blocks };
  }
  if (length !== "full") return shortStages(record, facts, content, document, length);
  let plan = document;
  let text = aggregate(plan, content, record.when?.start, record.when?.part);
  let made = realizeText(facts, content, text, language);
  const more = withForgotten(plan, content, made.discourse);
  if (more) {
    plan = more;
    text = aggregate(plan, content, record.when?.start, record.when?.part);
    made = realizeText(facts, content, text, language);
  }
  const headline = language.headline({ ...made.discourse, memory: freshMemory() });
  const body = laidOut(made.drafts, facts.lang);
  const blocks: Composed[] = [
    ...(headline ? [{ type: "headline" as const, line: headline }] : []),
    ...(language.inText ? language.inText(body, made.discourse) : body),
    ...extras(made.discourse),
  ];
  return { content, document: plan, text, realizations: made.realizations, blocks };
};
