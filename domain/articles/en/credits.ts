import { type Composed, type Line, line } from "../compose";
import { CREDIT_LABELS, CREDIT_ROLES, SHARED_LABEL } from "../credit-labels";
import { maybe, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase } from "../reference/facts";
import { sharedCredit } from "../shared-credit";

const LABELS = CREDIT_LABELS.en;

/** Who wrote, edited, reviewed: "Text: Jia Ruifeng, Investment Promotion Bureau No. 2". */
export const credits = (discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const { credits } = facts.record;
  if (!credits || !facts.style.credits) return [];
  const shared = sharedCredit(facts);
  const lines: Line[] = CREDIT_ROLES.flatMap((role) => {
    if (shared && role === "photographer") return [];
    if (shared && role === "author")
      return [line("credits.author", say`${SHARED_LABEL.en}: ${shared.name}${maybe`, ${shared.unit}`}`)];
    const name = facts.said(credits[role]?.name, `credits.${role}.name`);
    const unit = facts.said(credits[role]?.unit, `credits.${role}.unit`);
    if (!name && !unit) return [];
    return [
      line(
        `credits.${role}`,
        name
          ? say`${LABELS[role]}: ${phrase(name)}${maybe`, ${unit ? phrase(unit) : undefined}`}`
          : say`${LABELS[role]}: ${unit ? phrase(unit) : ""}`,
      ),
    ];
  });
  const source = facts.said(credits.source, "credits.source");
  if (source) lines.push(line("credits.source", say`Source: ${phrase(source)}`));
  return lines.length > 0 ? [{ type: "credits", lines }] : [];
};
