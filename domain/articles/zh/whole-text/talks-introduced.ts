import type { Composed, Line } from "../../compose";
import type { Scene } from "../../content/message";
import { partOf, plain, say, says, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { partyLater } from "../attendance/party";
import { everybody } from "../words/everybody";

/** 29日下午的座谈会上，: talks that a sentence takes for known. */
const TAKEN_FOR_KNOWN =
  /^在?(?:([^，。；、]{2,12}[日午晚晨])的)?(座谈会?|会谈|交流会|见面会|会见|会面)(?:中|上)(，|(?=播放))/u;
/** What introduces a meeting of its kind. */
const KIND: Readonly<Record<string, RegExp>> = {
  座谈: /座谈/,
  座谈会: /座谈/,
  会谈: /会谈/,
  交流会: /交流/,
  见面会: /见面/,
  会见: /会见/,
  会面: /会面/,
};
/** A reception or a call, which is the meeting itself. */
const RECEIVED = /接待|拜会|拜访|走访|到访|会见|会面|会晤/;
const MET = /会见/;
const EACH_MET = /分别会见/;
const PARTIES = /^(?:双方|各方)$/;

const sceneOf = ({ content }: Discourse, { id }: Line): Scene | undefined =>
  content.scenes.find(({ path }) => id.startsWith(path));

const sittings = ({ content }: Discourse): number =>
  content.scenes.filter(({ item }) => item.activity === "talks").length;

/** Those who hold the talks of an item: 双方, or the team of an inspection that met nobody by name. */
const holders = (discourse: Discourse, scene: Scene | undefined): string | undefined => {
  if (!scene || !discourse.content.relations.visit) return undefined;
  const team =
    discourse.facts.record.kind === "inspection" && scene.counterparts.length === 0
      ? textOf(partyLater(discourse, discourse.content.relations.party))
      : everybody(discourse, scene);
  return /[团组队]$|一行$/.test(team) || PARTIES.test(team) ? team : undefined;
};

const dayOf = (scene: Scene): string | undefined => scene.item.when?.start;

/** Whether talks came right after another item on the same day, which the text has reported where no line is left for it. */
const follows = (discourse: Discourse, line: Line, left: readonly Line[]): boolean => {
  const { scenes } = discourse.content;
  const scene = sceneOf(discourse, line);
  const before = scene && scenes[scenes.indexOf(scene) - 1];
  if (!scene || !before || [before, scene].some(({ told }) => told !== "main")) return false;
  return dayOf(before) === dayOf(scene) && left.every((one) => sceneOf(discourse, one) !== before);
};

const talksOf = (noun: string): string => (noun === "座谈" ? "座谈会" : noun);

const THEN = "随后";

/** 调研组举行座谈会，会长甲介绍了……: the visitors alone, who do not hold a meeting at which their hosts speak. */
const HELD_BY_VISITORS =
  /^(?:[^，。；、]{2,12}(?:一行|[团组队]))举行((?:交流)?座谈会|交流会)，(?!就|围绕|听取|与|会上|研究|讨论|了解|部署|双方|各方)/u;

/** Those who came to them, and no more. */
const ATTENDED = /^[^；：。]+(?:参加|出席)$/u;

/**
 * The blocks of a text in which talks are introduced before something happens at them: 随后，双方举行座谈会，甲介绍了…… for 座谈会上，甲介绍了……,
 * 在随后举行的座谈会上 if only the visitors are known to have held them; the meeting of a reception needs no introduction.
 */
export const withTalksIntroduced = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before = "";
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const ordered = lines.some(({ words }) => textOf(words).includes(THEN));
  const isNext = (one: Line): boolean => !ordered && follows(discourse, one, lines.slice(lines.indexOf(one)));
  const introduced = (line: Line): Line => {
    const text = textOf(line.words);
    const earlier = before;
    before += text;
    const byVisitors = line.own ? null : HELD_BY_VISITORS.exec(text);
    if (byVisitors) {
      const then = isNext(line);
      // 甲、乙参加座谈会, not 座谈会上，甲、乙参加.
      const [list] = ATTENDED.exec(text.slice(byVisitors[0].length)) ?? [];
      if (list) {
        const words = say`${withoutStart(line.words, byVisitors[0].length)}${byVisitors[1]}`;
        return { ...line, words: then ? say`${THEN}，${words}` : words };
      }
      return {
        ...line,
        words: spliced(
          line.words,
          0,
          byVisitors[0].length,
          `${then ? `在${THEN}举行的` : ""}${byVisitors[1]}上，`,
        ),
      };
    }
    const [front, when, noun = ""] = TAKEN_FOR_KNOWN.exec(text) ?? [];
    if (!front || earlier === "" || KIND[noun]?.test(earlier)) return line;
    const rest = partOf(line.words, front.length, text.length);
    const shown = /播放$/.test(text.slice(0, front.length + 2));
    if (!when && !shown) {
      if (/^会[见面]$/.test(noun) && RECEIVED.test(earlier)) return { ...line, words: rest };
      if (EACH_MET.test(earlier) || (MET.test(earlier) && sittings(discourse) < 2))
        return { ...line, words: spliced(line.words, 0, front.length, "会见中，") };
    }
    const scene = sceneOf(discourse, line);
    const who = holders(discourse, scene);
    // Somebody who came alone has no side of their own.
    if (!who)
      return !when && !shown && isNext(line) && says(rest)
        ? { ...line, words: say`${plain(`在${THEN}举行的${talksOf(noun)}上，`, line.words.paths)}${rest}` }
        : line;
    const held = talksOf(noun);
    const then = !when && isNext(line);
    // The visitors alone do not hold a meeting at which their hosts speak.
    if (!PARTIES.test(who) && !when && !shown && says(rest))
      return {
        ...line,
        words: say`${then ? `在${THEN}举行的` : ""}${plain(`${held}上，`, line.words.paths)}${rest}`,
      };
    const actors = textOf(rest).startsWith(who) ? who.length : 0;
    const time = when || (then ? THEN : "");
    const opened = plain(`${time ? `${time}，` : ""}${who}举行${held}，`, line.words.paths);
    return says(rest)
      ? { ...line, words: say`${opened}${shown ? "会上" : ""}${withoutStart(rest, actors)}` }
      : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(introduced) } : block,
  );
};
