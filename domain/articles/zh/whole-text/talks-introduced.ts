import type { Composed, Line } from "../../compose";
import type { Scene } from "../../content/message";
import { partOf, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

/** 29日下午的座谈会上，: talks that a sentence takes for known. */
const TAKEN_FOR_KNOWN =
  /^在?(?:([^，。；、]{2,12}[日午晚晨])的)?(座谈会?|会谈|交流会|见面会|会见|会面)(?:中|上)(，|(?=播放))/u;
/** What introduces a meeting of its kind. */
const KIND: Readonly<Record<string, RegExp>> = {
  会见: /会见/,
  会面: /会面/,
};
/** A reception or a call, which is the meeting itself. */
const RECEIVED = /接待|拜会|拜访|走访|到访|会见|会面|会晤/;
const MET = /会见/;
const EACH_MET = /分别会见/;

/** The item of the programme that was reported last, with or without context behind it. */
const lastScene = (discourse: Discourse, before: readonly Line[]): Scene | undefined =>
  before.flatMap((line) => sceneOf(discourse, line) ?? []).at(-1);

const sittings = ({ content }: Discourse): number =>
  content.scenes.filter(({ item }) => item.activity === "talks").length;

/** 调研组举行座谈会，会长甲介绍了……: the visitors alone, who do not hold a meeting at which their hosts speak. */
const HELD_BY_VISITORS =
  /^(?:[^，。；、]{2,12}(?:一行|[团组队]))举行((?:交流)?座谈会|交流会)，(?!就|围绕|听取|与|会上|研究|讨论|了解|部署|双方|各方)/u;

/** Those who came to them, and no more. */
const ATTENDED = /^[^；：。]+(?:参加|出席)$/u;

/** What shows the reader that there were talks, and a line that already has an occasion, a day or a place. */
const TALKS = /座谈|会谈|洽谈|会晤|会见|接洽|交流会|磋商/u;
const OPENED =
  /^(?:在|当|随后|其间|最后|此后|同时)|^[^，；。、]{2,60}(?:座谈|会谈|交流|会面)时|^[^，]{0,14}(?:[中上时后前日午晚天间])，|双方|各方|与会/u;

const THEN = "随后，";
/** 随后，双方就……进行交流: talks that the reader does not know of yet. */
const DISCUSSED = /^随后，(?=(?:双方|各方)(?:就|围绕)[^。；]+(?:进行(?:了)?(?:交流|探讨)|交换(?:了)?意见)$)/u;

/** Whether somebody speaks at talks of which neither this line nor the text before says anything, after another item of the programme. */
const areUnknown = (discourse: Discourse, line: Line, earlier: string, before: readonly Line[]): boolean => {
  if (line.own || !line.id.includes(".remarks[")) return false;
  const scene = sceneOf(discourse, line);
  const { item, told } = scene ?? {};
  if (item?.activity !== "talks" || item.title !== undefined || told !== "main") return false;
  const another = lastScene(discourse, before);
  return (
    another !== undefined &&
    another !== scene &&
    before.every((one) => sceneOf(discourse, one) !== scene) &&
    !TALKS.test(earlier) &&
    !OPENED.test(textOf(line.words))
  );
};

const CALLED = /座谈会?|会谈|会晤|洽谈/u;

/** 会谈中，: before what was said at talks that the text stated earlier, where another item of the programme comes in between. */
const returnTo = (discourse: Discourse, line: Line, before: readonly Line[]): string | undefined => {
  if (line.own || !line.id.includes(".remarks[")) return undefined;
  const scene = sceneOf(discourse, line);
  if (scene?.item.activity !== "talks") return undefined;
  const another = lastScene(discourse, before);
  if (!another || another === scene || OPENED.test(textOf(line.words))) return undefined;
  const stated = before.findLast((one) => sceneOf(discourse, one) === scene);
  const called = CALLED.exec(stated ? textOf(stated.words) : "")?.[0];
  return called && `${called}${called.endsWith("会") ? "上" : "中"}，`;
};

/** 双方就……进行了交流: what was talked about, without the talks. */
const ABOUT = /^(?:双方|各方)(?:就|围绕)[^。；]+(?:进行(?:了)?(?:交流|探讨|座谈|会谈)|交换(?:了)?意见)$/u;
/** 座谈前, which takes talks for known that no sentence has stated. */
const BEFORE_TALKS = /(?:座谈|会谈|会见|会晤)前/gu;
const NAMED = /^(?:座谈|会谈|洽谈|会晤)$/u;

const SITS = /(?:座谈|会谈)$/u;

/** 座谈中，双方就……: talks after another item, of which the text has at most said what came before them. */
const openedTalks = ({ title }: Scene["item"], line: Line, earlier: string): Line | undefined => {
  const text = textOf(line.words);
  const unstated = earlier.replace(BEFORE_TALKS, "");
  const sits = SITS.test(text) && unstated === earlier;
  const called = title?.zh ?? "座谈";
  if (TALKS.test(unstated) || !ABOUT.test(text) || sits || !NAMED.test(called)) return undefined;
  const end = text.length - (SITS.exec(text)?.[0].length ?? 0);
  const about = end < text.length ? spliced(line.words, end, text.length, "交流") : line.words;
  return { ...line, words: say`${called}中，${about}` };
};

/** The main sentence of an item of the programme. */
const ITEM = /^agenda\[[^\]]*\]$/;

/** The first sentence of talks after another item: 座谈中，双方就……, or 随后，……座谈 in the part of the day of that item. */
const opened = (
  discourse: Discourse,
  line: Line,
  earlier: string,
  before: readonly Line[],
): Line | undefined => {
  if (line.own || !ITEM.test(line.id)) return undefined;
  const scene = sceneOf(discourse, line);
  const { item, told } = scene ?? {};
  if (told !== "main" || item?.activity !== "talks") return undefined;
  const another = lastScene(discourse, before);
  if (!another || before.some((one) => sceneOf(discourse, one) === scene)) return undefined;
  const talks = openedTalks(item, line, earlier);
  if (talks) return talks;
  const { start, part } = item.when ?? {};
  const same = part !== undefined && another.item.when?.start === start && another.item.when?.part === part;
  const then = same && another.told === "main" && !OPENED.test(textOf(line.words));
  return then ? { ...line, words: say`${THEN}${line.words}` } : undefined;
};

/** 8日下午，在座谈会上，, 在8日下午的某酒店举行的座谈会上，: talks with their day, which a sentence takes for known. */
const THAT_DAY =
  /^(?:在?(?<of>[^，。；、]{2,12}[日午晚晨])的|(?<day>[^，。；、]{1,12}[日午晚晨])，在?)(?:(?<place>[^，。；、]{2,24}?)举行的)?(?<noun>座谈会?|会谈|交流会)(?:中|上)，/u;

/** 8日下午，双方举行座谈会, for 在8日下午的座谈会上，甲……: talks of which the text says nothing before have a sentence of their own. */
const heldThatDay = ({ content }: Discourse, line: Line, earlier: string): Line[] | undefined => {
  const found = line.own ? null : THAT_DAY.exec(textOf(line.words));
  const [front] = found ?? [];
  const { of, day, place, noun = "" } = found?.groups ?? {};
  const { visit, twoSides } = content.relations;
  if (!front || !visit || !twoSides || earlier === "" || TALKS.test(earlier)) return undefined;
  const id = line.id.replace(/\].*$/u, "]");
  const held = sourced(
    plain(`${of ?? day}，双方${place ? `在${place}` : ""}举行${noun}`),
    ...partOf(line.words, 0, front.length).paths,
  );
  const { opens, ...said } = { ...line, words: withoutStart(line.words, front.length) };
  return [{ ...said, ...(opens ? { opens } : {}), id, words: held }, said];
};

/**
 * The blocks of a text in which what people said at talks begins with the occasion: 座谈中，甲介绍了…… after a tour; 座谈会上，甲介绍了…… for
 * 甲一行举行座谈会，乙介绍了……. The meeting of a reception needs no introduction.
 */
export const withTalksIntroduced = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let earlier = "";
  const read: Line[] = [];
  const introduced = (line: Line): Line => {
    const text = textOf(line.words);
    const byVisitors = line.own ? null : HELD_BY_VISITORS.exec(text);
    if (byVisitors) {
      // 甲、乙参加座谈会, not 座谈会上，甲、乙参加.
      const rest = withoutStart(line.words, byVisitors[0].length);
      // 甲、乙参加交流会，交流会分设……: its parts follow who attended.
      const parts = textOf(rest).search(new RegExp(`(?<=参加)，${byVisitors[1]}`, "u"));
      if (parts > 0) return { ...line, words: spliced(rest, parts, parts, `${byVisitors[1]}`) };
      return ATTENDED.test(textOf(rest))
        ? { ...line, words: say`${rest}${byVisitors[1]}` }
        : { ...line, words: spliced(line.words, 0, byVisitors[0].length, `${byVisitors[1]}上，`) };
    }
    if (areUnknown(discourse, line, earlier, read)) return { ...line, words: say`座谈中，${line.words}` };
    const begun = opened(discourse, line, earlier, read);
    if (begun) return begun;
    const occasion = returnTo(discourse, line, read);
    if (occasion) return { ...line, words: say`${occasion}${line.words}` };
    const discussed = line.own || TALKS.test(earlier) ? null : DISCUSSED.exec(text);
    if (discussed && sceneOf(discourse, line)?.item.activity === "talks")
      return { ...line, words: say`座谈中，${withoutStart(line.words, THEN.length)}` };
    const [front, when, noun = ""] = TAKEN_FOR_KNOWN.exec(text) ?? [];
    const known = KIND[noun]?.test(earlier);
    if (!front || earlier === "" || known || when) return line;
    if (/^会[见面]$/.test(noun) && RECEIVED.test(earlier))
      return { ...line, words: withoutStart(line.words, front.length) };
    if (EACH_MET.test(earlier) || (MET.test(earlier) && sittings(discourse) < 2))
      return { ...line, words: spliced(line.words, 0, front.length, "会见中，") };
    return line;
  };
  const next = (line: Line): Line[] => {
    const spoken = line.id.includes(".remarks[");
    const made = (spoken && heldThatDay(discourse, line, earlier)) || [introduced(line)];
    earlier += textOf(line.words);
    read.push(line);
    return made;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.flatMap(next) } : block,
  );
};
