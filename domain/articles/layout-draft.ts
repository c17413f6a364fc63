import { type Composed, introducedIn, type Line } from "./compose";
import { textOf } from "./phrase";
import type { Stop } from "./structure/journey";

/** A realized paragraph, with what decides whether it joins its neighbour. */
export interface Drafted {
  block: Composed;
  near: boolean;
  /** Whether it never joins the paragraph before it: a new day, or an item out of the order of the agenda. */
  opens: boolean;
  /** Whether it begins a paragraph only as the first stop of a round. */
  starts?: boolean;
  /** Whether it begins a paragraph only with a later part of the day of the paragraph before it. */
  later?: boolean;
  /** Whether it reports what was seen, which is not part of a speech, and in Chinese not of a reception either. */
  tour?: boolean;
  /** Whether it lists who came along with the visitors. */
  members?: boolean;
  /** Whether it begins with who came or went along with the visitors. */
  companions?: boolean;
  /** The stop of a journey that it reports. */
  stop?: Stop | undefined;
  /** The recorded day of the item that it reports, on an event of several days. */
  day?: string | undefined;
  /** The keys of those whose actions the first sentence reports, and of those whose actions or words the last one reports. */
  actor?: string | undefined;
  /** Whether it begins with what was given, agreed on or done, or with who was there, which does not belong to a speech. */
  act?: boolean;
  lastActor?: string | undefined;
  /** Whether it begins with talks or a meal of all, which do not belong to what one of them said at another item. */
  gathering?: boolean;
}

/** Characters of a full paragraph, of one that is broken up, of a short sentence, of a speech that keeps a paragraph of its own, of an exchange, and of the shorter part in it. */
export const SIZES = {
  en: { full: 430, long: 640, short: 90, speech: 240, exchange: 320, reply: 130 },
  zh: { full: 210, long: 262, short: 34, speech: 60, exchange: 110, reply: 60 },
} as const;

/** "Lee, mayor of A, welcomed the guests": an act rather than words. */
const WELCOME = /^[^“;]{3,150} welcomed (?:the|their) (?:\p{Ll}+ ){0,2}\p{Ll}+$/u;
const SAYS =
  / (?:said|thanked|noted|stressed|expressed the hope|described|introduced|presented|briefed|called|praised|and welcomed) /;

/** Whether a sentence says only that somebody welcomed somebody. */
const isWelcome = (text: string): boolean =>
  text.includes(" welcomed ") && WELCOME.test(text) && !SAYS.test(text);

/** "At the hall, Lee welcomed the delegation": no paragraph of its own. */
export const isWelcomeAlone = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.every(({ words }) => isWelcome(textOf(words)));

export const isSpeech = (one: Line): boolean => one.id.includes(".remarks[") && !isWelcome(textOf(one.words));

export const isSpoken = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.some(isSpeech);

export const isSingle = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.length === 1;

export const MAX_SENTENCES = 5;

/** People and groups whom a list introduces at most in a first paragraph that it makes long. */
const MAX_INTRODUCED = 4;

export const isRoster = (lines: readonly Line[]): boolean => introducedIn(lines).size > MAX_INTRODUCED;

/** Two neighbours as one paragraph. */
export const merged = (a: Drafted, b: Drafted): Drafted =>
  a.block.type === "paragraph" && b.block.type === "paragraph"
    ? {
        ...a,
        stop: b.stop,
        lastActor: b.lastActor,
        block: {
          ...a.block,
          lines: [...a.block.lines, ...b.block.lines],
          keys: [...a.block.keys, ...b.block.keys],
        },
      }
    : a;
