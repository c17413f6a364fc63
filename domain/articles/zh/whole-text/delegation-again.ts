import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { countryOf } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { groupNoun } from "../organizations/delegation-names";
import { isQuoted } from "../words/enclosed";

/** Characters that its noun must save. */
const SAVED = 2;

/** 代表团 for 云雀市政府代表团, once the text has named it, where the record has no other delegation; not 代表代表团. */
export const withDelegationByNoun = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [only, ...more] = facts.delegations;
  const whole = (more.length === 0 && only && facts.said(only.name, "")?.text) || "";
  // 海角中学师生团 after 星河国海角中学师生团.
  const name = whole.slice(countryOf(whole)?.length ?? 0);
  const noun = groupNoun(name);
  if (!noun || name.length < noun.length + SAVED) return [...blocks];
  let named = false;
  const inLine = (line: Line): Line => {
    let { words } = line;
    for (let at = textOf(words).indexOf(name); at >= 0; at = textOf(words).indexOf(name, at + 1)) {
      const front = textOf(words).slice(0, at);
      const again = named && !line.own && !isQuoted(front) && !/(?:率领?|代表)$/.test(front);
      named = true;
      const country = front.endsWith(whole.slice(0, -name.length)) ? whole.length - name.length : 0;
      if (again) words = spliced(words, at - country, at + name.length, noun);
    }
    return words === line.words ? line : { ...line, words };
  };
  return withLinesReplaced(blocks, (line) => [inLine(line)]);
};
