import { type Line, line } from "../../compose";
import type { Speech } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { speakingVerb } from "../items/lectures";
import { peopleList } from "../people/people";
import type { SpeechAct } from "./speech-act";

/** Items at which those who speak make an address. */
export const FORMAL: ReadonlySet<string> = new Set(["speeches", "ceremony"]);

/** What is not an address: somebody presented or reported something. */
const PRESENTING: ReadonlySet<string> = new Set(["introduce", "brief", "report", "convey"]);

/** Speakers of an item who are named together before what one of them said. */
const MAX_SPEAKERS = 3;

/**
 * 甲、乙先后致辞。: all speakers at a formal item, before what was said there, if some of them are only known to have spoken. Undefined
 * if the text has named the speakers, or if they are many.
 */
export const addressedTogether = (
  { facts, content, memory, plan }: Discourse,
  speech: Speech,
  front: Phrase,
): Line | undefined => {
  const { scene } = speech;
  const mark = `address ${scene.key}`;
  const all = content.messages.filter((one): one is Speech => one.type === "speech" && one.scene === scene);
  const bare = all.filter((one) => one.bare && !memory.realized.has(one.id));
  const keys = [...new Set(all.flatMap((one) => (one.by === "all" ? [] : one.by)))];
  const whos = facts.whos(keys);
  const alone = all.every(({ by }) => by !== "all" && by.length === 1) && whos.every(({ group }) => !group);
  const first = all[0] === speech && !speech.bare && !memory.marks.has(mark) && scene.speakers.length === 0;
  const presented = all.some(
    (one) => !one.bare && one.remarks.every(({ remark }) => PRESENTING.has(remark.act ?? "")),
  );
  const formal = FORMAL.has(scene.item.activity ?? "") && !content.relations.visit;
  if (
    !formal ||
    presented ||
    !first ||
    !alone ||
    bare.length === 0 ||
    whos.length < 2 ||
    whos.length > MAX_SPEAKERS
  )
    return undefined;
  memory.marks.add(mark);
  for (const one of bare) memory.realized.add(one.id);
  const list = peopleList({ facts, content, memory, plan }, whos);
  const paths = bare.flatMap(({ remarks }) => remarks.map(({ path }) => path));
  const words = say`${front}${list}先后${speakingVerb(scene.item.activity)}`;
  return line(`${speech.id}.addresses`, sourced(words, ...paths));
};

/** An address with a name of its own: 总结讲话, 主旨讲话. */
const NAMED_ADDRESS = /^(?:总结|主旨|开幕|闭幕|欢迎|专题)(?:讲话|致辞|发言)$/;

/** Characters from which an address has a paragraph of its own; short wishes side by side need no occasion. */
const LONG = 30;

const sizeOf = ({ remarks }: Speech): number =>
  remarks.reduce(
    (n, { remark }) => n + (remark.points ?? []).reduce((m, { zh }) => m + (zh ?? "").length, 0),
    0,
  );

/** Whether somebody is the first of two or three single speakers who made the addresses of an event, all at one item. */
const opensAddresses = (all: readonly Speech[], speech: Speech): boolean =>
  all[0] === speech &&
  all.length <= MAX_SPEAKERS &&
  all.every((one) => sizeOf(one) >= LONG) &&
  all.every(
    ({ scene, by, remarks }) =>
      scene === speech.scene &&
      scene.item.activity === "speeches" &&
      by !== "all" &&
      by.length === 1 &&
      remarks.every(({ remark }) => !PRESENTING.has(remark.act ?? "")),
  );

/** 在致辞中, 在总结讲话中, after the only person, or the first of few, whose words in an address at the event are known. */
export const inAddress = (
  { facts, memory, content }: Discourse,
  speech: Speech,
  people: readonly Who[],
  action: SpeechAct,
): Phrase => {
  const { scene } = speech;
  const mark = `address ${scene.key}`;
  const { activity } = scene.item;
  const praised = action.verb === "肯定";
  const few = people.length === 1 || (people.length === 2 && praised);
  if (!FORMAL.has(activity ?? "") || !few || people.some(({ group }) => group) || memory.marks.has(mark))
    return plain("");
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  if (title && NAMED_ADDRESS.test(title.text) && (ADDRESSED.test(action.verb) || praised)) {
    memory.marks.add(mark);
    return say`在${phrase(title)}中`;
  }
  const addresses = content.messages.filter(
    (one): one is Speech => one.type === "speech" && !one.bare && FORMAL.has(one.scene.item.activity ?? ""),
  );
  const together =
    people.length > 1 && addresses[0] === speech && addresses.every((one) => one.scene === scene);
  const opens = together || opensAddresses(addresses, speech);
  if (addresses.length !== 1 && !(opens && !content.relations.visit)) return plain("");
  memory.marks.add(mark);
  return plain(ADDRESSED.test(action.verb) || praised ? "在致辞中" : "");
};

/** Words of an address, as opposed to a presentation or reading. */
const ADDRESSED = /^(?:表示|说|表示欢迎|感谢|祝贺|指出|强调|希望)$/;
