import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";

/** The names that a title may have for an organization: its own, and "Lake Institute at Reed University". */
export const namesInTitle = (ref: OrgRef): string[] => {
  const own = [ref.name.text, ref.org.short?.text].flatMap((one) => one ?? []);
  const parent = ref.org.parent;
  const whole = [parent?.name.text, parent?.org.short?.text].flatMap((one) => one ?? []);
  return [...own, ...own.flatMap((one) => whole.flatMap((of) => [`${one} at ${of}`, `${one} of ${of}`]))];
};

/** What an organization does at an event that has no name, as its title reports: "celebrates 40 years of cooperation". */
const DONE =
  /^(celebrates|marks|commemorates|observes|honou?rs|farewells|bids farewell to) (?=\p{L}|\d)(.+)$/u;
/** "30th anniversary" of a headline, whose it is. */
const ITS_ANNIVERSARY = /^(?=(?:[\p{L}\d-]+ )?anniversary$)(?!(?:its|the|an?) )/u;
/** What a headline has in full words: a name, a number of things, or something with its article; "winners of contest" lacks one. */
const IN_FULL =
  /^(?:(?:the|an?|its|their) |\p{Lu}|\d[\d,]* \p{Ll}+ |(?:decades|years|centuries) of \p{Ll}+$|(?:\p{Ll}+ ){0,2}\p{Ll}+s$)/u;
/** A further verb or clause of the headline: "honours ten teachers, opens library", "celebrates as members win". */
const MORE = /[,:;!?“–—]|\b(?:after|amid|as|before|when|while|with)\b/u;
const DONE_PAST: Readonly<Record<string, string>> = { "bids farewell to": "bade farewell to" };

/**
 * "celebrated", "40 years of cooperation": what an organization did at an event without a name, by the event's title. An aim with
 * the same verb says it already.
 */
export const doneByTitle = (
  { facts }: Discourse,
  ref: OrgRef,
): { readonly verb: string; readonly event: Phrase } | undefined => {
  const { officialName, theme, title, purpose } = facts.record;
  const said = facts.said(title, "title");
  if (officialName || theme || !said) return undefined;
  const called = namesInTitle(ref).find((name) =>
    said.text.toLowerCase().startsWith(`${name.toLowerCase()} `),
  );
  const [, verb = "", all = ""] = DONE.exec(said.text.slice((called ?? "").length + 1)) ?? [];
  const city = facts.record.city?.en;
  const bare = city && all.endsWith(` in ${city}`) ? all.slice(0, -` in ${city}`.length) : all;
  const what = bare.replace(ITS_ANNIVERSARY, "its ");
  const again = purpose?.en?.startsWith(verb.replace(/s?(?: .*)?$/, ""));
  return !called || !IN_FULL.test(what) || MORE.test(what) || again
    ? undefined
    : { verb: DONE_PAST[verb] ?? verb.replace(/e?s$/, "ed"), event: plain(what, [said.path]) };
};
