import type { Who } from "../../reference/facts";

const MODERATOR = /^(?:the )?moderator(?: of (?:the )?[^,;]+)?$/i;

/**
 * What those who chair an event or a part of it did: "moderated", if their function is that of a moderator, which the verb then
 * states. `rests`: the paths of that function.
 */
export const chairing = (
  whos: readonly Who[],
): { verb: "chaired" | "moderated"; whos: readonly Who[]; rests: readonly string[] } => {
  const own = whos.map(({ functions }) => functions.filter(({ text }) => MODERATOR.test(text)));
  if (whos.length === 0 || own.some(({ length }) => length === 0))
    return { verb: "chaired", whos, rests: [] };
  return {
    verb: "moderated",
    whos: whos.map((who, at) => ({
      ...who,
      functions: who.functions.filter((one) => !own[at]?.includes(one)),
    })),
    rests: own.flat().map(({ path }) => path),
  };
};
