import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

interface Role {
  readonly front: string;
  readonly of: string;
  readonly occasion: string;
}

/** "chief guest" and "closing ceremony" of "chief guest of the closing ceremony". */
const rolesOf = ({ facts }: Discourse): Role[] =>
  facts.people.flatMap(({ functions }) =>
    functions.flatMap(({ text }) => {
      const [, front, occasion] = /^(.*\bguests?\b.*?) of the ([\p{Ll} -]+)$/u.exec(text) ?? [];
      return front && occasion ? [{ front, of: ` of the ${occasion}`, occasion }] : [];
    }),
  );

/** The sentence without the occasion after the function, if it states the occasion itself. */
const withoutOccasion = (line: Line, role: Role): Line => {
  const text = textOf(line.words);
  const whole = `${role.front}${role.of}`;
  const found = new RegExp(`${literal(whole)}(?=[,; ${OPEN}]|$)`, "u").exec(text);
  const noun = role.occasion.split(" ").at(-1);
  const rest = text.replaceAll(role.of, "");
  const stated = rest.includes(`the ${role.occasion}`) || new RegExp(`^at the ${noun},`, "i").test(rest);
  if (!found || !stated) return line;
  const from = found.index + role.front.length;
  return { ...line, words: spliced(line.words, from, from + role.of.length, "") };
};

/** "Ann Lee, chief guest, attended the closing ceremony": an occasion in the sentence is not repeated with a function at it. */
export const withBareRoles = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const roles = rolesOf(discourse);
  if (roles.length === 0) return [...blocks];
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines.map((line) => (line.own ? line : roles.reduce(withoutOccasion, line))),
        }
      : block,
  );
};
