import type { Organizer } from "../../../events/shape";
import { type Line, line } from "../../compose";
import { literal } from "../../literal";
import { sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { asOrganizer } from "../people/as-organizer";
import { messagesOf } from "../words/plan";

const THE = /^the /i;

const ORGANIZED = "(?:co-)?organi[sz]ed|implemented|arranged|convened|run";

/** The verbs of a sentence that says what each organizer did. */
const DID: Readonly<Record<NonNullable<Organizer["tier"]>, string>> = {
  host: "(?:co-)?hosted|organi[sz]ed|held",
  organizer: ORGANIZED,
  co_organizer: ORGANIZED,
  sponsor: "sponsored|financed|funded",
  supporter: "supported",
  initiator: "initiated",
  guide: "guided|supervised",
  inviter: "invited",
  go_between: "arranged",
};

/** "followed an initiative taken by Lee": what brought an event about, whatever the sentence calls the event. */
const INITIATIVE = /\binitiative (?:\p{Ll}+ )?(?:by|of) /u;

/** The names and posts of an organizer that a sentence has to contain, each in one of its forms. */
const namesOf = ({ facts }: Discourse, one: Organizer): string[][] => {
  const { name, short } = one.organization ?? {};
  if (one.organization) return [[name?.en, short?.en].filter((form) => form !== undefined)];
  const who = facts.who(one.participant);
  const posts = (who?.posts ?? []).flatMap(({ title, org }) => [title?.text, org?.name.text]);
  return [who?.name?.text, ...posts].flatMap((text) => (text === undefined ? [] : [[text]]));
};

/** Whether a sentence of the office says who organized an event: "A hosted the six-day visit under B", "The visit is financed by A". */
const saysOrganizers = (
  discourse: Discourse,
  organizers: readonly Organizer[],
  noun: string,
  text: string,
): boolean => {
  const names = organizers.map((one) => namesOf(discourse, one));
  const named = names.every(
    (each) =>
      each.length > 0 && each.every((forms) => forms.some((form) => text.includes(form.replace(THE, "")))),
  );
  if (!named) return false;
  if (organizers.every(({ tier }) => tier === "initiator") && INITIATIVE.test(text)) return true;
  const called = noun === "program" ? "program(?:me)?" : literal(noun);
  const about = new RegExp(`^(?:The|This) (?:[\\p{Ll}\\d-]+ ){0,2}${called} (?:is|was|has been) `, "u");
  const done = ({ tier }: Organizer): boolean =>
    tier !== undefined && new RegExp(`\\b(?:${DID[tier]}) (?:jointly )?by `).test(text);
  if (about.test(text) && organizers.every(done)) return true;
  const [only, ...more] = organizers;
  if (more.length > 0 || (only?.tier !== "host" && only?.tier !== "organizer")) return false;
  return (names[0]?.[0] ?? []).some((name) =>
    new RegExp(
      `^(?:The )?${literal(name.replace(THE, ""))} (?:hosted|organi[sz]ed|arranged) (?:the|this) (?:[\\p{Ll}\\d-]+ ){0,2}${called}\\b`,
      "u",
    ).test(text),
  );
};

/**
 * The sentence of context that says who organized an event, and more: the office's own sentence is then enough.
 * `organizers`: with their paths, apart from those who only brought others together.
 */
export const organizedInContext = (
  discourse: Discourse,
  organizers: readonly { readonly one: Organizer; readonly path: string }[],
  noun: string,
): Line | undefined => {
  const { facts, memory } = discourse;
  if (organizers.length === 0) return undefined;
  const all = organizers.map(({ one }) => one);
  for (const message of messagesOf(discourse)) {
    if (message.type !== "background" || memory.realized.has(message.id)) continue;
    const said = facts.said(facts.record.background?.[message.at], `background[${message.at}]`);
    if (!said || !saysOrganizers(discourse, all, noun, said.text)) continue;
    markStated(memory, message.id);
    const paths = organizers.flatMap(({ one, path }) => {
      const ref = facts.org(one.organization, `${path}.organization`);
      const who = facts.who(one.participant);
      const name = ref ? organizationName(discourse, ref) : who && asOrganizer(discourse, who);
      return [...(name?.paths ?? []), `${path}.tier`];
    });
    return line(said.path, sourced(phrase(said), ...paths), true);
  }
  return undefined;
};
