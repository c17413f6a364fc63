import type { Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 签订协议, where the office's own title has that verb rather than 签署. */
export const inVerbOfTitle = ({ facts }: Pick<Discourse, "facts">, line: Line): Line => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const from =
    /签订/.test(title) && !/签署/.test(title) && !line.own ? textOf(line.words).indexOf("签署") : -1;
  return from < 0 ? line : { ...line, words: spliced(line.words, from, from + 2, "签订") };
};
