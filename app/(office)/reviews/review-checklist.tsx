"use client";

import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { SkeletonRows } from "@/components/skeleton-rows";
import type { ArticleOf } from "@/domain/articles/inputs";
import { type CheckAnswer, type CheckItem, toConfirm } from "@/domain/reviews/checklist";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import classes from "./reviews.module.css";

/** How many findings of an item are shown. */
const SHOWN = 5;

function Answer({ answer: { item, answer, compared, proof, findings } }: { answer: CheckAnswer }) {
  const t = useTranslations("reviews.checklist");
  const more = findings.length - SHOWN;
  return (
    <>
      {answer === "yes" ? (
        <details className={classes.quiet}>
          <summary>{t("compared", { count: compared })}</summary>
          <ul className={classes.findings}>
            {proof.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : (
        <span className={classes.quiet}>{t(`answer.${answer}`)}</span>
      )}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.slice(0, SHOWN).map(({ text, path }) => (
            <li key={`${item} ${path ?? ""} ${text}`}>
              {t(path ? (item === "languages" ? "oneLanguage" : "leftOut") : "unsupported", { text })}
            </li>
          ))}
          {more > 0 && <li>{t("more", { count: more })}</li>}
        </ul>
      )}
    </>
  );
}

/** The reviewer's checklist: what the record answers, with its proof, and what the reviewer confirms. */
export function ReviewChecklist({
  of,
  confirmed,
  onChange,
}: {
  of: ArticleOf;
  confirmed: readonly CheckItem[];
  onChange: (confirmed: CheckItem[]) => void;
}) {
  const t = useTranslations("reviews.checklist");
  const { data } = useQuery(
    useTRPC().reviews.checklist.queryOptions(of, { gcTime: 0, staleTime: 0 }),
    queryClientOfBrowser(),
  );
  if (!data) return <SkeletonRows label={t("title")} rows={8} />;
  const open = toConfirm(data);
  return (
    <fieldset className={classes.checklist}>
      <legend>{t("title")}</legend>
      <p className={classes.quiet}>{t("lead", { answered: data.length - open.length, open: open.length })}</p>
      <ul>
        {data.map((answer) => {
          const { item } = answer;
          const name = t(`item.${item}`);
          return (
            <li key={item} data-answer={answer.answer}>
              {open.includes(item) ? (
                <Checkbox
                  label={name}
                  checked={confirmed.includes(item)}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...confirmed, item]
                        : confirmed.filter((each) => each !== item),
                    )
                  }
                />
              ) : (
                <span className={classes.answered}>
                  <span aria-hidden="true">✓ </span>
                  {name}
                </span>
              )}
              <Answer answer={answer} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
