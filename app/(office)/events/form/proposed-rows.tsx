"use client";

import { IconPlus } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord } from "@/domain/events/shape";
import { type Proposal, proposalsOf } from "@/domain/follow-ups/propose";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";

/** A proposal whose words are no bare verb phrase is added as it was said, to be corrected in its row. */
const asFollowUp = ({ followUp, words }: Proposal) =>
  structuredClone(followUp.text?.en || followUp.text?.zh ? followUp : { ...followUp, text: words });

/** Adds the proposals of the record, or some of them, as follow-ups that stay linked to the remark they come from. */
export function useApplyProposals(): (proposed: (record: DraftRecord) => Proposal[]) => void {
  const form = useFormRecord();
  const t = useTranslations("form");
  const notice = useNotice();
  return (proposed) => {
    const before = form.record().followUps;
    const count = proposed(form.record()).length;
    form.change((record) => ({
      ...record,
      followUps: [...(record.followUps ?? []), ...proposed(record).map(asFollowUp)],
    }));
    const undo = () =>
      form.change((record) => ({
        ...record,
        followUps: record.followUps?.filter(({ key }) => before?.some((each) => each.key === key)),
      }));
    notice(t("promised", { count }), { undo });
  };
}

/** What else the record says that might be followed, a button each. */
export function ProposedRows() {
  const t = useTranslations();
  const lang = useLocale();
  const applyProposals = useApplyProposals();
  const proposed = useDerived((form) =>
    proposalsOf(form.record()).map(({ path, words, followUp }) => ({
      path,
      words: inLanguage(words, lang),
      force: followUp.force ?? "wish",
    })),
  );
  if (proposed.length === 0) return null;
  return (
    <details className={classes.proposed}>
      <summary>{t("proposals.title", { count: proposed.length })}</summary>
      <ul>
        {proposed.map(({ path, words, force }) => (
          <li key={path}>
            <button
              type="button"
              className={classes.link}
              onClick={() =>
                applyProposals((record) => proposalsOf(record).filter((each) => each.path === path))
              }
            >
              <IconPlus size={14} aria-hidden="true" />
              <span>
                {words} <span className={classes.force}>{t(`values.force.${force}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
