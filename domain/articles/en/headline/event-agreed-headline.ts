import type { Outcome } from "../../../events/shape";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isBody } from "../hold/decided-there";
import { CHANGES } from "../words/changes";
import { capital, MAX_WORDS, withoutThe } from "../words/headline-names";
import { isClause } from "../words/title-verb";
import { POINTS_BACK, shortened } from "./agreed-headline";
import { EVENT_ONLY, shortGroup } from "./decided-headline";

/** "Forum a success", "group adopts resolutions for the way forward": a title that keeps to itself what was decided. */
const VAGUE =
  /\bsuccess$|\b(?:adopts?|passes) (?:\p{Ll}+ )?(?:resolutions?|decisions?)(?: for the (?:way forward|future))?$/iu;
/** A title with more than the name of the event: it says what happened. */
const TOLD =
  /\b(?:agree|adopt|award|conclude|donat|explore|inaugurat|launch|pledge|plan|renew|seek|sign|strengthen|unveil|vow|to \p{Ll}+ )/iu;

/** "the General Meeting of the Lake Islands": a body whose meeting it was. */
const OF_BODY =
  /^(?:the )?(?:\d\S* )?(?:(?:annual|general|extraordinary|ordinary|executive|council|board) )*(?:meeting|assembly|congress|convention|session) of (?:the )?(?=\p{Lu})/iu;

const VISITS: ReadonlySet<string> = new Set(["reception", "outbound_visit", "inspection"]);

/** Words of the name of an event in front of what was agreed on at it. */
const MAX_NAME = 6;

/** "an office of the Organisation": of the body that the headline has named. */
const OWN = / of (?:the|its|their) (?:organi[sz]ation|association|body|group|council|union)(?= |$)/i;

/** Who agreed, as the subject of a headline: "Growers to", "Lake Forum agrees to". */
const agreedBy = ({ facts }: Discourse, { by = [] }: Outcome): { text: string; path: string } | undefined => {
  const [only, ...more] = facts.whos(by);
  const name = facts.said(facts.record.officialName, "officialName");
  if (only)
    return only.group && more.length === 0 && only.of.length === 0
      ? { text: `${capital(shortGroup(only.group.text))} to`, path: only.group.path }
      : undefined;
  if (!name || /[“,(]/.test(name.text)) return undefined;
  const body = name.text.replace(OF_BODY, "");
  if (body !== name.text) return { text: `${capital(body)} to`, path: name.path };
  const whole = capital(withoutThe(name.text));
  return isBody(name.text) && whole.split(" ").length <= MAX_NAME
    ? { text: `${whole} agrees to`, path: name.path }
    : undefined;
};

/** "Growers to ask for longer transition": the only thing all agreed on at an event whose title says only that it took place. */
export const eventAgreedHeadline = (discourse: Discourse, title: string): Phrase | undefined => {
  const { facts, plan } = discourse;
  const { record } = facts;
  const found = (record.outcomes ?? []).filter(({ type }) => type === "consensus");
  const [only, ...more] = found;
  const event = ["hold", "result"].includes((plan.event ?? plan.news).type);
  if (!only || more.length > 0 || !event || VISITS.has(record.kind ?? "other")) return undefined;
  if (record.news !== undefined && record.news !== only.key) return undefined;
  const vague = VAGUE.test(title);
  if (!vague && ((isClause(title) && !EVENT_ONLY.test(title)) || TOLD.test(title))) return undefined;
  const who = agreedBy(discourse, only);
  const points = facts
    .list(only.points, `outcomes[${only.key}].points`)
    .filter(({ text }) => !POINTS_BACK.test(text) && /^\p{Ll}/u.test(text));
  const point = points.find(({ text }) => CHANGES.test(text)) ?? points[0];
  if (!who || !point) return undefined;
  const what = shortened([point.text.replace(OWN, "")], MAX_WORDS + 2 - who.text.split(" ").length);
  return what ? plain(`${who.text} ${what}`, [who.path, point.path]) : undefined;
};
