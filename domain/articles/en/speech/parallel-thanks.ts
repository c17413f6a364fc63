import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** What somebody has shown to a thing, which is nobody else's: "the interest in its work". */
const SHOWN =
  "(?:interest in|commitment to|dedication to|support for|trust in|attention to|contributions? to)";
const GIVEN =
  "(?:hospitality|kindness|generosity|patience|assistance|help|support|cooperation|contributions?)";
/** What is done to places and people only: nobody visits an interest. */
const ACT =
  "(?:visiting|coming to|travelling to|traveling to|returning to|attending|joining|receiving|hosting|inviting)";
/** "visiting the school and the keen interest in its work": an act and what was shown, after one "for". */
const MIXED = new RegExp(
  `^(${ACT} [^,;“]+?) and (the|an?) ((?:\\p{Ll}[\\p{Ll}-]* ){0,3}?(?:${SHOWN}|${GIVEN})(?![\\p{L}-]).*)$`,
  "u",
);
const WHOSE = new RegExp(`^(?:\\p{Ll}[\\p{Ll}-]* ){0,3}?${SHOWN} `, "u");

const POSSESSIVE = { he: "his", she: "her", they: "their" } as const;

/** Whether those who are thanked are one person, by name or by the last noun of the post: "the ambassador". */
const isThanked = ({ name, later, posts }: Who, whom: string): boolean => {
  const office = /^(?:the )?(?:\p{Ll}[\p{Ll}-]* )?(\p{Ll}+)$/u.exec(whom)?.[1];
  return (
    [name?.text, later?.text].some((one) => one !== undefined && whom.endsWith(one)) ||
    (office !== undefined &&
      posts.some(({ title }) =>
        new RegExp(`(?:^|[\\s-])${office}(?= of | to |,|$)`, "iu").test(title?.text ?? ""),
      ))
  );
};

/** "her": of the only person by name who is there besides the speaker, where that one is thanked. */
const possessiveOf = ({ facts }: Discourse, by: readonly Who[], whom: string): string | undefined => {
  const others = facts.people.filter(
    ({ key, name, group, present }) => name && !group && present && !by.some((one) => one.key === key),
  );
  const [only, ...more] = others;
  const pronoun = only?.raw.person?.pronoun;
  return only && more.length === 0 && pronoun && isThanked(only, whom) ? POSSESSIVE[pronoun] : undefined;
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
    const whose = article === "the" && WHOSE.test(shown) ? possessiveOf(discourse, by, whom.text) : undefined;
    return { ...one, text: `${act} and for ${whose ?? article} ${shown}` };
  });
