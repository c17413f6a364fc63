const CLOSING: Readonly<Record<string, string>> = { "（": "）", "“": "”", "《": "》" };

/** A text without what is in brackets and quotation marks. One that is not closed is looked for once, not for each further one. */
export const withoutEnclosed = (text: string): string => {
  if (!/[（“《]/.test(text)) return text;
  const unclosed = new Set<string>();
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text[at] ?? ""];
    if (closing === undefined || unclosed.has(closing)) continue;
    const end = text.indexOf(closing, at + 1);
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    kept += text.slice(from, at);
    from = end + 1;
    at = end;
  }
  return kept + text.slice(from);
};

/** Whether what follows a text is inside a quotation or a title that the text has opened. */
export const isQuoted = (before: string): boolean =>
  before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》");

/** Whether what follows a text is inside a quotation, a title or a bracket that the text has opened. */
export const isEnclosed = (before: string): boolean =>
  isQuoted(before) || before.lastIndexOf("（") > before.lastIndexOf("）");

/** A text without the bracket that it ends in. */
export const withoutFinalBracket = (text: string): string =>
  text.endsWith("）") ? text.replace(/（[^）]*）$/, "") : text;
