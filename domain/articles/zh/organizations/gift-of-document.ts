import type { Agreement, Outcome } from "../../../events/shape";
import type { Facts } from "../../reference/facts";
import { orgsWithTops } from "./orgs-with-tops";

/** Whether somebody of a party to a document gave what an outcome says, so that the document can be on that gift. */
export const isGiftOfParty = (facts: Facts, agreement: Agreement, outcome: Outcome): boolean => {
  const parties = (agreement.parties ?? []).flatMap((party) => facts.org(party.organization, "")?.org ?? []);
  return (
    outcome.type === "gift" &&
    facts.whos(outcome.by).some((who) => orgsWithTops(who).some(({ org }) => parties.includes(org)))
  );
};

/** 人民币100万元, with nothing else that would be lost. */
const AMOUNT = /^(?:人民币)?(\d[\d.]*[十百千万亿]*(?:余|多)?(?:元|美元|欧元|日元|港元|港币))(?:人民币)?$/u;
/** 5100万元, 逾100万元, in front of an amount that is another one. */
const OTHER = /[\d.约近逾超过]$/u;
/** 100万元以上. */
const MORE = /^(?:以上|左右|上下)/u;

/** Whether a party's gift has the amount of a document in it, of which the text says who gave it to whom. */
export const isGivenByParty = (facts: Facts, agreement: Agreement, value: string): boolean => {
  const [, amount] = AMOUNT.exec(value) ?? [];
  if (amount === undefined) return false;
  return (facts.record.outcomes ?? []).some(
    (outcome) =>
      isGiftOfParty(facts, agreement, outcome) &&
      (outcome.points ?? []).some(({ zh = "" }) => {
        const at = zh.indexOf(amount);
        return at >= 0 && !OTHER.test(zh.slice(0, at)) && !MORE.test(zh.slice(at + amount.length));
      }),
  );
};
