import { type Composed, type Line, line } from "../compose";
import { CREDIT_LABELS, CREDIT_ROLES, SHARED_LABEL } from "../credit-labels";
import { maybe, say, sourced, spliced, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase } from "../reference/facts";
import { sharedCredit } from "../shared-credit";

const LABELS = CREDIT_LABELS.zh;

/** 供稿、责任编辑：某某, for two lines with one name. */
const withEditorBeside = (lines: readonly Line[]): Line[] => {
  const author = lines.find(({ id }) => id === "credits.author");
  const editor = lines.find(({ id }) => id === "credits.editor");
  if (!author || !editor) return [...lines];
  const [one, other] = [textOf(author.words), textOf(editor.words)];
  const at = one.indexOf("：");
  if (one.slice(at) !== other.slice(other.indexOf("："))) return [...lines];
  const words = sourced(spliced(author.words, at, at, `、${LABELS.editor}`), ...editor.words.paths);
  return lines.flatMap((each) => (each === editor ? [] : each === author ? [{ ...author, words }] : [each]));
};

/** Who wrote, edited, reviewed: 供稿：某某（某处）. */
export const creditBlocks = (discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const { credits } = facts.record;
  if (!credits || !facts.style.credits) return [];
  const shared = sharedCredit(facts);
  const lines: Line[] = CREDIT_ROLES.flatMap((role) => {
    if (shared && role === "photographer") return [];
    if (shared && role === "author")
      return [line("credits.author", say`${SHARED_LABEL.zh}：${shared.name}${maybe`（${shared.unit}）`}`)];
    const name = facts.said(credits[role]?.name, `credits.${role}.name`);
    const unit = facts.said(credits[role]?.unit, `credits.${role}.unit`);
    if (!name && !unit) return [];
    const who = name
      ? say`${phrase(name)}${maybe`（${unit ? phrase(unit) : undefined}）`}`
      : say`${unit ? phrase(unit) : ""}`;
    return [line(`credits.${role}`, say`${LABELS[role]}：${who}`)];
  });
  const source = facts.said(credits.source, "credits.source");
  if (source) lines.push(line("credits.source", say`来源：${phrase(source)}`));
  return lines.length > 0 ? [{ type: "credits", lines: withEditorBeside(lines) }] : [];
};
