import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** What those who are thanked have shown, which nobody visits or receives. */
const SHOWN =
  "(?:interest|support|hospitality|assistance|help|cooperation|generosity|kindness|efforts|contributions?|friendship|care|trust|patience|attention|commitment|dedication)";
/** "visiting the school and the keen interest in its work": an act and what was shown, after one "for". */
const MIXED = new RegExp(
  `^(\\p{Ll}+ing [^,;“]+?) and (the|an?) ((?:\\p{Ll}[\\p{Ll}-]* ){0,3}?${SHOWN}\\b.*)$`,
  "u",
);

const POSSESSIVE = { he: "his", she: "her", they: "their" } as const;

/** "his": of the only person by name who is there besides the speaker, where that one is thanked. */
const possessiveOf = ({ facts }: Discourse, by: readonly Who[], whom: string): string | undefined => {
  const others = facts.people.filter(
    ({ key, name, group, present }) => name && !group && present && !by.some((one) => one.key === key),
  );
  const [only, ...more] = others;
  const pronoun = only?.raw.person?.pronoun;
  return only && more.length === 0 && pronoun && !/\band\b/.test(whom) ? POSSESSIVE[pronoun] : undefined;
};

/** "for visiting the school and for his keen interest in its work": reasons of two kinds, each after its own "for". */
export const withParallelThanks = (
  discourse: Discourse,
  by: readonly Who[],
  whom: Said,
  said: readonly Said[],
): readonly Said[] =>
  said.map((one) => {
    const [, act, article = "", shown] = MIXED.exec(one.text) ?? [];
    if (!act || !shown) return one;
    const whose = article === "the" ? possessiveOf(discourse, by, whom.text) : undefined;
    return { ...one, text: `${act} and for ${whose ?? article} ${shown}` };
  });
