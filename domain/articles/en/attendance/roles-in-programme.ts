import { type Line, line } from "../../compose";
import { plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { peopleList } from "../people/people";

const ROLE = /^(?:compere|moderator|master of ceremonies|emcee|rapporteur)$/i;

/** "A and B were the comperes": those of a list whose function is a part in the programme; the first function of those without another. */
export const rolesOf = (
  discourse: Discourse,
  whos: readonly Who[],
  id: string,
): { lines: Line[]; rest: Who[] } => {
  const roleOf = (who: Who): string | undefined =>
    who.name && who.functions.length === 1 && ROLE.test(who.functions[0]?.text ?? "")
      ? who.functions[0]?.text.toLowerCase()
      : undefined;
  const roles = [...new Set(whos.flatMap((who) => roleOf(who) ?? []))];
  const lines = roles.map((role) => {
    const own = whos.filter((who) => roleOf(who) === role);
    const list = peopleList(
      discourse,
      own.map((who) => ({ ...who, functions: [] })),
    );
    const many = own.length > 1;
    const noun = many ? `${role.replace(/^master\b/, "masters")}${/ /.test(role) ? "" : "s"}` : role;
    const paths = own.flatMap((who) => who.functions.map(({ path }) => path));
    return line(`${id}.${role}`, say`${list} ${many ? "were" : "was"} the ${plain(noun, paths)}`);
  });
  return { lines, rest: whos.filter((who) => !roleOf(who)) };
};
