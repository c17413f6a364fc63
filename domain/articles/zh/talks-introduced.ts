import type { Composed, Line } from "../compose";
import type { Scene } from "../content/message";
import { partOf, plain, say, says, spliced, textOf, withoutStart } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { everybody } from "./everybody";
import { partyLater } from "./party";

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

/**
 * The blocks of a text in which talks are introduced before something is said to have happened at them: 双方举行座谈会，甲介绍了……
 * for 座谈会上，甲介绍了……; the meeting of a reception needs no introduction.
 */
export const withTalksIntroduced = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before = "";
  const introduced = (line: Line): Line => {
    const text = textOf(line.words);
    const earlier = before;
    before += text;
    const [front, when, noun = ""] = TAKEN_FOR_KNOWN.exec(text) ?? [];
    if (!front || earlier === "" || KIND[noun]?.test(earlier)) return line;
    const rest = partOf(line.words, front.length, text.length);
    const shown = /播放$/.test(text.slice(0, front.length + 2));
    if (!when && !shown) {
      if (/^会[见面]$/.test(noun) && RECEIVED.test(earlier)) return { ...line, words: rest };
      if (EACH_MET.test(earlier) || (MET.test(earlier) && sittings(discourse) < 2))
        return { ...line, words: spliced(line.words, 0, front.length, "会见中，") };
    }
    const who = holders(discourse, sceneOf(discourse, line));
    if (!who) return line;
    const held = noun === "座谈" ? "座谈会" : noun;
    const doers = textOf(rest).startsWith(who) ? who.length : 0;
    const opened = plain(`${when ? `${when}，` : ""}${who}举行${held}，`, line.words.paths);
    return says(rest)
      ? { ...line, words: say`${opened}${shown ? "会上" : ""}${withoutStart(rest, doers)}` }
      : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(introduced) } : block,
  );
};
