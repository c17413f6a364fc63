"use client";

import { Alert, Button, NativeSelect } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Article } from "@/domain/articles/article";
import type { ArticleOf } from "@/domain/articles/inputs";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { wordableParagraphs } from "@/domain/wording/paragraphs";
import type { Proposal } from "@/server/wording/propose";
import type { WordingOffer } from "@/server/wording/queries";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { ChangedWords } from "../reviews/changed-text";
import reviews from "../reviews/reviews.module.css";
import { type Done, useWording } from "./use-wording";
import classes from "./wording.module.css";

const EXCERPT = 40;

/** Tokens and price of a request, as far as they are known. */
function Cost({ result: { usage, cost } }: { result: Done }) {
  const t = useTranslations("wording");
  const format = useFormatter();
  if (!usage) return <p className={classes.quiet}>{t("noUsage")}</p>;
  const price = cost
    ? format.number(cost.amount, { style: "currency", currency: cost.currency, maximumFractionDigits: 4 })
    : "";
  return <p className={classes.quiet}>{t("usage", { ...usage, hasPrice: cost ? "yes" : "no", price })}</p>;
}

/** Why a proposed sentence is not shown for applying. */
function Refused({ proposal, lang }: { proposal: Proposal; lang: string }) {
  const t = useTranslations("wording");
  return (
    <li>
      <p lang={lang}>{proposal.before}</p>
      <ul className={classes.reasons}>
        {proposal.refusals.map(({ reason, words }) => (
          <li key={reason + words}>{t(`reason.${reason}`, { some: words ? "yes" : "no", words })}</li>
        ))}
      </ul>
    </li>
  );
}

export interface WordingProps {
  of: ArticleOf;
  article: Article;
  version: number;
  offer: NonNullable<WordingOffer>;
}

/** Proposals for smoother sentences: asked for, marked, and applied one by one as edited sentences, never by themselves. */
export default function WordingPanel({ of, article, version, offer }: WordingProps) {
  const t = useTranslations("wording");
  const tu = useTranslations("ui");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const { state, ask, cancel } = useWording();
  const heading = useId();
  const [part, setPart] = useState("");
  const [applied, setApplied] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState(version);
  // After an edit of one's own the page is a moment behind.
  const seen = Math.max(version, saved);
  const lang = LANGUAGE_TAG[of.lang];
  const paragraphs = wordableParagraphs(article);
  const mark = (id: string, is: boolean) =>
    setApplied((before) => new Set(is ? [...before, id] : [...before].filter((each) => each !== id)));
  const edit = async (from: number, sentenceId: string, text: string) => {
    const done = await articles.editSentence.mutate({ ...of, version: from, sentenceId, text });
    setSaved(done.version);
    return done;
  };
  const apply = ({ id, before, after }: Proposal) =>
    act({
      work: () => edit(seen, id, after),
      message: t("applied"),
      after: () => mark(id, true),
      undo: {
        work: async (done) => {
          await edit(done.version, id, before);
          mark(id, false);
        },
        message: t("undone"),
      },
    });
  const start = () => {
    setApplied(new Set());
    void ask({ ...of, version: seen, ...(part && { sentenceId: part }) });
  };
  /** Nobody's work is overwritten: a sentence that has other words by now is left alone. */
  const stateOf = ({ id, before }: Proposal) => {
    if (applied.has(id)) return "isApplied";
    return texts.get(id) === before ? "apply" : "changedSince";
  };
  const texts = new Map(sentencesOf(article).map(({ id, text }) => [id, text]));
  const proposals = state.status === "done" ? state.result.verdicts : [];
  const accepted = proposals.filter(
    ({ refusals, before, after }) => refusals.length === 0 && before !== after,
  );
  const refused = proposals.filter(({ refusals }) => refusals.length > 0);
  return (
    <div className={classes.panel}>
      <p className={classes.quiet}>{t("lead", { model: offer.model })}</p>
      {!offer.mayAsk ? (
        <Alert color="yellow" variant="light">
          {t("restricted")}
        </Alert>
      ) : (
        <>
          <NativeSelect
            label={t("part")}
            value={part}
            disabled={state.status === "asking"}
            onChange={(event) => setPart(event.currentTarget.value)}
            data={[
              { value: "", label: t("whole") },
              ...paragraphs.map(([first], i) => ({
                value: first?.id ?? "",
                label: t("paragraph", { number: i + 1, text: first?.text.slice(0, EXCERPT) ?? "" }),
              })),
            ]}
          />
          <div className={classes.buttons}>
            {state.status === "asking" ? (
              <Button variant="default" onClick={cancel} data-autofocus>
                {tu("cancel")}
              </Button>
            ) : (
              <Button onClick={start} data-autofocus>
                {t("ask")}
              </Button>
            )}
          </div>
        </>
      )}
      <div role="status">
        {state.status === "asking" && (
          <>
            <p>{t("progress", { answered: state.answered, of: state.of })}</p>
            <progress value={state.answered} max={Math.max(1, state.of)} aria-label={t("progressLabel")} />
          </>
        )}
        {state.status === "failed" && (
          <Alert color="yellow" variant="light">
            {state.why}
          </Alert>
        )}
        {state.status === "done" && (
          <>
            <p>{t("result", { accepted: accepted.length, refused: refused.length })}</p>
            <Cost result={state.result} />
          </>
        )}
      </div>
      {accepted.length > 0 && (
        <ul className={`${classes.list} ${reviews.changes}`} aria-label={t("proposals")}>
          {accepted.map((proposal) => (
            <li key={proposal.id}>
              <p lang={lang}>
                <ChangedWords words={proposal.words} />
              </p>
              <Button
                size="compact-sm"
                variant="default"
                disabled={busy || texts.get(proposal.id) !== proposal.before}
                onClick={() => void apply(proposal)}
              >
                {t(stateOf(proposal))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <section className={classes.refused} aria-labelledby={heading}>
          <h3 id={heading} className={classes.part}>
            {t("refused")}
          </h3>
          <ul className={classes.list}>
            {refused.map((proposal) => (
              <Refused key={proposal.id} proposal={proposal} lang={lang} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
