"use client";

import { Button, Textarea } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/key-hint";
import { Link } from "@/components/link";
import { useKeys } from "@/components/use-keys";
import type { FORCES } from "@/domain/events/enumerations";
import { inLanguage } from "@/domain/events/in-language";
import { LANGS, LANGUAGE_TAG, type Text } from "@/domain/events/values";
import type { Proposal } from "@/domain/follow-ups/propose";
import classes from "./proposals.module.css";
import { useProposals } from "./use-proposals";

/** A proposal as displayed. */
export interface ShownProposal {
  path: string;
  kind: Proposal["kind"];
  words: Text;
  text: Text;
  force: (typeof FORCES)[number];
  by: string;
  due: string;
}

const KINDS: Readonly<Record<Proposal["kind"], "scope" | "remark" | "outcome" | "topic">> = {
  agreement: "scope",
  scope: "scope",
  remark: "remark",
  outcome: "outcome",
  item: "topic",
  topic: "topic",
};

/** Inputs for the text of a proposal, in each language of the remark. */
function Wording({
  proposal,
  onTake,
  onDone,
  busy,
}: {
  proposal: ShownProposal;
  onTake: (text: Text) => void;
  onDone: () => void;
  busy: boolean;
}) {
  const t = useTranslations();
  const langs = LANGS.filter((lang) => proposal.words[lang]);
  const [text, setText] = useState<Text>(() =>
    Object.fromEntries(langs.map((lang) => [lang, proposal.text[lang] ?? proposal.words[lang] ?? ""])),
  );
  const empty = LANGS.every((lang) => !text[lang]?.trim());
  return (
    <form
      className={classes.wording}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onTake(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {langs.map((lang, n) => (
        <Textarea
          key={lang}
          lang={LANGUAGE_TAG[lang]}
          label={t("proposals.wordingIn", { lang: t(`values.lang.${lang}`) })}
          description={n === 0 ? t("proposals.wordingHint") : undefined}
          value={text[lang] ?? ""}
          onChange={(given) => {
            const words = given.currentTarget.value;
            setText((before) => ({ ...before, [lang]: words }));
          }}
          autosize
          maxRows={6}
          autoFocus={n === 0}
          onFocus={(event) => {
            const { length } = event.currentTarget.value;
            event.currentTarget.setSelectionRange(length, length);
          }}
        />
      ))}
      <div className={classes.actions}>
        <Button type="submit" size="compact-md" loading={busy} disabled={empty}>
          {t("proposals.take")}
        </Button>
        <Button type="button" size="compact-md" variant="subtle" onClick={onDone}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
}

/**
 * Suggested follow-ups of an event. `y` or Enter accepts the selected one, `x` dismisses it, `w` edits its description; arrow keys
 * change the selection.
 */
export function Proposals({
  eventId,
  version,
  open,
  dismissed,
  mayTake,
}: {
  eventId: string;
  version: number;
  open: readonly ShownProposal[];
  dismissed: readonly ShownProposal[];
  mayTake: boolean;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { take, dismiss, again, busy } = useProposals(eventId, version);
  const [at, setAt] = useState(0);
  const [wording, setWording] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const inside = useRef(false);
  const chosen = Math.min(at, open.length - 1);
  const focusOn = (n: number) =>
    list.current
      ?.querySelectorAll<HTMLElement>("[data-take]")
      [Math.max(0, Math.min(n, open.length - 1))]?.focus();

  const paths = open.map((each) => each.path).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had the focus is gone when the list has changed.
  useEffect(() => {
    if (!inside.current) return;
    if (open.length > 0) focusOn(chosen);
    else heading.current?.focus();
  }, [paths]);

  const takeAt = (n: number) => {
    const one = open[n];
    if (!one || busy || !mayTake) return;
    if (one.text.en || one.text.zh) void take([{ path: one.path }]);
    else setWording(one.path);
  };
  const one = open[chosen];
  useKeys(
    mayTake
      ? {
          y: () => takeAt(chosen),
          x: () => {
            if (one && !busy) void dismiss(one.path);
          },
          w: () => setWording(one?.path),
        }
      : {},
  );
  const arrows = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).matches("[data-take]")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    focusOn(chosen + step);
  };
  const sure = open.filter((each) => each.text.en || each.text.zh);
  return (
    <section
      className={classes.proposals}
      aria-labelledby="proposed"
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={(event) => {
        // Where the focused row was removed, nothing outside has the focus.
        if (event.relatedTarget) inside.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <div className={classes.head}>
        <h2 id="proposed" ref={heading} tabIndex={-1} className={classes.heading}>
          {t("proposals.title", { count: open.length })}
        </h2>
        {mayTake && sure.length > 1 && (
          <Button
            size="compact-md"
            variant="subtle"
            disabled={busy}
            onClick={() => void take(sure.map(({ path }) => ({ path })))}
          >
            {t("proposals.takeAll", { count: sure.length })}
          </Button>
        )}
      </div>
      <ul className={classes.list} ref={list} onKeyDown={arrows}>
        {open.map((proposal, n) => {
          const { path, kind, words, text, force, by, due } = proposal;
          const shown = inLanguage(text, lang);
          const unworded = shown !== "" && !text[lang]?.trim() && Boolean(words[lang]?.trim());
          return (
            <li key={path} className={classes.proposal} data-chosen={(mayTake && n === chosen) || undefined}>
              <p className={classes.question}>
                {t(`proposals.said.${KINDS[kind]}`, {
                  words: inLanguage(words, lang),
                  force: t(`values.force.${force}`),
                  one: force,
                })}
              </p>
              <p className={classes.quiet}>
                {unworded ? (
                  <span>
                    {t("proposals.noWording", { lang: t(`values.lang.${lang}`) })}
                    {mayTake && wording !== path && (
                      <>
                        {" – "}
                        <Button
                          size="compact-xs"
                          variant="transparent"
                          px={0}
                          title={t("proposals.wordKeys")}
                          onFocus={() => setAt(n)}
                          onClick={() => setWording(path)}
                        >
                          {t("proposals.otherWords")}
                        </Button>
                      </>
                    )}
                  </span>
                ) : (
                  shown &&
                  shown !== inLanguage(words, lang) && <span>{t("proposals.as", { text: shown })}</span>
                )}
                {by && (
                  <span>{t(force === "wish" ? "proposals.hopedOf" : "proposals.by", { names: by })}</span>
                )}
                {due && <span>{t("proposals.due", { words: due })}</span>}
                <Link href={`?tab=record#${encodeURIComponent(path)}`}>{t("proposals.place")}</Link>
              </p>
              {mayTake &&
                (wording === path ? (
                  <Wording
                    proposal={proposal}
                    busy={busy}
                    onTake={(given) => {
                      setWording(undefined);
                      inside.current = true;
                      void take([{ path, text: given }]);
                    }}
                    onDone={() => {
                      setWording(undefined);
                      requestAnimationFrame(() => focusOn(n));
                    }}
                  />
                ) : (
                  <div className={classes.actions}>
                    <Button
                      size="compact-md"
                      variant={n === chosen ? "filled" : "default"}
                      data-take
                      title={t("proposals.takeKeys")}
                      onFocus={() => setAt(n)}
                      onClick={() => takeAt(n)}
                      rightSection={n === chosen ? <KeyHint keys="y" /> : undefined}
                    >
                      {t(shown ? "proposals.take" : "proposals.word")}
                    </Button>
                    {shown && !unworded && (
                      <Button
                        size="compact-md"
                        variant="subtle"
                        title={t("proposals.wordKeys")}
                        onFocus={() => setAt(n)}
                        onClick={() => setWording(path)}
                      >
                        {t("proposals.otherWords")}
                      </Button>
                    )}
                    <Button
                      size="compact-md"
                      variant="subtle"
                      color="gray"
                      title={t("proposals.dismissKeys")}
                      onFocus={() => setAt(n)}
                      disabled={busy}
                      onClick={() => void dismiss(path)}
                    >
                      {t("proposals.dismiss")}
                    </Button>
                  </div>
                ))}
            </li>
          );
        })}
      </ul>
      {dismissed.length > 0 && (
        <details className={classes.dismissed}>
          <summary>{t("proposals.dismissedCount", { count: dismissed.length })}</summary>
          <ul className={classes.list}>
            {dismissed.map(({ path, words }) => (
              <li key={path} className={classes.wasAside}>
                <span>{inLanguage(words, lang)}</span>
                {mayTake && (
                  <Button size="compact-md" variant="subtle" disabled={busy} onClick={() => void again(path)}>
                    {t("proposals.proposeAgain")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
