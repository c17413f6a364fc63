import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";

/** 论坛以“……”为主题: a sentence that only states the theme. */
const THEME = /^(\p{Script=Han}{2,6})以“[^”]+”为主题$/u;

/** A sentence that only says that an event was held. */
const HELD = /^(?:[^，；：。]{2,24}，)?[^；：。“”]*(?:举行|举办|召开|开幕|开营|启动)$/u;

const withHosts = (before: Line, one: Line): Line | undefined => {
  const noun = THEME.exec(textOf(before.words))?.[1];
  return noun !== undefined && !one.own && textOf(one.words).startsWith(`${noun}由`)
    ? { ...before, words: say`${before.words}，${withoutStart(one.words, noun.length)}` }
    : undefined;
};

/** 大会在某市举行，主题为“……”, for a second sentence that says nothing but the theme. */
const withTheme = (before: Line, one: Line): Line | undefined => {
  const noun = one.own ? undefined : THEME.exec(textOf(one.words))?.[1];
  if (!noun || before.own || !HELD.test(textOf(before.words))) return undefined;
  const theme = partOf(one.words, noun.length + 1, textOf(one.words).length - 3);
  return { ...before, words: say`${before.words}，主题为${theme}` };
};

/** Characters of a visit and its theme in one sentence, which may be a paragraph. */
const MIN_CHARACTERS = 36;

const THEME_OF_VISIT = /^此次活动主题为(?=“[^”]+”$)/u;
/** 开展 before the activity that a visit was made for, and the verb of a visit of which nothing else is said. */
const ACTIVITY = /开展(?=[^，；。“”开展]{2,20}活动$)/u;
const VISITED = /(?:走访|访问|到访|考察|调研|交流|走访慰问)[^，；。]{0,24}$/u;

/** 开展专题调研 after the place that somebody went to, and the verb of a call that is an activity; one does not arrive with a theme. */
const DOING = /(?<=[赴到来][^，。；]{2,20})开展(?=[^，。；开展]{2,16}$)/u;
const CALLING = /(?<=[^，。；]{2})(?:走访慰问|走访)(?=[^，。；]{2,24}$)/u;

/** ，会长甲接待了来宾: who received the visitors, after a short visit. */
const RECEIVED = /，[^，；。]{2,30}接待了[^，；。]{2,12}$/u;

/** 以“……”为主题走访某会; 赴某市，以“……”为主题开展调研; the theme in a clause of its own where the visit has no such verb. */
const withThemeInside = (visit: Phrase, theme: Phrase): Phrase => {
  const text = textOf(visit);
  const doing = DOING.exec(text)?.index;
  const at = doing ?? CALLING.exec(text)?.index;
  if (at === undefined) return say`${visit}，活动主题为${theme}`;
  return say`${partOf(visit, 0, at)}${doing === undefined ? "" : "，"}以${theme}为主题${withoutStart(visit, at)}`;
};

/** 赴某市开展以“……”为主题的考察活动; 以“……”为主题走访某会, for a second sentence that says nothing but the theme. */
const withThemeOfVisit = (before: Line, one: Line): Line | undefined => {
  const front = one.own || before.own ? undefined : THEME_OF_VISIT.exec(textOf(one.words))?.[0];
  if (front === undefined) return undefined;
  const text = textOf(before.words);
  // A short sentence would be left as a paragraph.
  if (text.length + textOf(one.words).length < MIN_CHARACTERS) return undefined;
  const theme = withoutStart(one.words, front.length);
  const activity = ACTIVITY.exec(text);
  if (activity) {
    const at = activity.index + activity[0].length;
    return {
      ...before,
      words: say`${partOf(before.words, 0, at)}以${theme}为主题的${withoutStart(before.words, at)}`,
    };
  }
  const received = RECEIVED.exec(text);
  if (received && VISITED.test(text.slice(0, received.index))) {
    const visit = withThemeInside(partOf(before.words, 0, received.index), theme);
    return { ...before, words: say`${visit}${withoutStart(before.words, received.index)}` };
  }
  return VISITED.test(text) ? { ...before, words: withThemeInside(before.words, theme) } : undefined;
};

/** 论坛以“……”为主题，由甲主办: the theme of an event with its organizers, or after the sentence that the event was held. */
export const withThemeAndHosts = (block: Composed): Composed =>
  withNeighboursJoined(
    withNeighboursJoined(withNeighboursJoined(block, withHosts), withTheme),
    withThemeOfVisit,
  );
