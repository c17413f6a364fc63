"use client";

import { Button, Group, Stack, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Link } from "@/components/link";
import type { Gap } from "@/domain/articles/article";
import type { Omission } from "@/domain/articles/check/omissions";
import { BETWEEN } from "@/domain/articles/render";
import { sourcesOfSentence } from "@/domain/articles/text-blocks";
import { stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { RuleTexts } from "@/domain/house-style/rule";
import { correctionFor } from "@/domain/reviews/correction-for";
import { StyledBy } from "../../../articles/rule-text";
import { usePathLabel } from "../../record-labels";
import classes from "./editor.module.css";
import type { Finding } from "./findings";
import type { PlacedSentence } from "./sentence-marks";

/** A deviation from the record that an editor marked as intended, with the reason. */
export interface AcceptedDeviation {
  id: string;
  kind: string;
  text: string;
  reason: string;
  byName: string;
}

const OMISSIONS_SHOWN = 6;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** What was generated in the place of a finding, as a change of the document. */
export const correctionOf = (
  finding: Finding,
  sentences: readonly PlacedSentence[],
  generated: (id: string) => string | undefined,
  lang: Lang,
) => {
  const sentence = sentences.find(({ start, end }) => start <= finding.start && finding.start < end);
  const then =
    sentence && sourcesOfSentence(sentence).map(generated).filter(Boolean).join(BETWEEN.sentences[lang]);
  if (!sentence || !then) return undefined;
  const place = { start: finding.start - sentence.start, end: finding.end - sentence.start };
  const found = correctionFor(then, sentence.text.trimEnd(), place, lang);
  return found && { start: sentence.start + found.start, end: sentence.start + found.end, text: found.text };
};

function FindingRow({
  finding,
  onShow,
  onCorrect,
  correction,
  onAccept,
}: {
  finding: Finding;
  onShow: () => void;
  onCorrect: () => void;
  correction: string | undefined;
  onAccept: (reason: string) => void;
}) {
  const t = useTranslations("editor");
  const tr = useTranslations("reviews.checklist");
  const tu = useTranslations("ui");
  const [reason, setReason] = useState<string>();
  return (
    <li>
      <button type="button" className={classes.finding} onClick={onShow}>
        {tr("unsupported", { text: finding.text })}
      </button>
      <Group gap="xs">
        {correction && (
          <Button size="compact-xs" variant="light" onClick={onCorrect}>
            {t("correctTo", { text: correction })}
          </Button>
        )}
        {reason === undefined && (
          <Button size="compact-xs" variant="subtle" onClick={() => setReason("")}>
            {t("intended")}
          </Button>
        )}
      </Group>
      {reason !== undefined && (
        <Stack
          component="form"
          gap={6}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "") onAccept(reason.trim());
          }}
        >
          <TextInput
            size="xs"
            label={t("reason")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autoFocus
          />
          <Group gap="xs">
            <Button size="compact-xs" type="submit" disabled={reason.trim() === ""}>
              {tu("save")}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setReason(undefined)}>
              {tu("cancel")}
            </Button>
          </Group>
        </Stack>
      )}
    </li>
  );
}

/** Another text of the sentence with the cursor, which a button puts in its place. */
function OfferedText({
  sentence,
  lang,
  text,
  label,
  use,
  onCorrect,
}: {
  sentence: PlacedSentence;
  lang: Lang;
  text: string;
  label: "generated" | "present";
  use: "useGenerated" | "usePresent";
  onCorrect: (change: { start: number; end: number; text: string }) => void;
}) {
  const t = useTranslations("editor");
  const { start } = sentence;
  return (
    <Stack gap={4} mt="xs" align="start">
      <p className={classes.quiet}>{t(label)}</p>
      <p lang={LANGUAGE_TAG[lang]}>{text}</p>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onCorrect({ start, end: start + sentence.text.trimEnd().length, text })}
      >
        {t(use)}
      </Button>
    </Stack>
  );
}

/** Beside the text: the fields of the sentence with the cursor, what the record does not support, what is missing. */
export function EditorMargin({
  editor,
  lang,
  record,
  eventId,
  sentence,
  sentences,
  findings,
  accepted,
  omissions,
  gaps,
  pathsOf,
  styledBy,
  generated,
  present,
  hint,
  onCorrect,
  onAccept,
  onWithdraw,
  children,
}: {
  editor: Editor;
  lang: Lang;
  record: DraftRecord;
  eventId: string;
  sentence: PlacedSentence | undefined;
  sentences: readonly PlacedSentence[];
  findings: readonly Finding[];
  accepted: readonly AcceptedDeviation[];
  omissions: readonly Omission[] | undefined;
  gaps: readonly Gap[];
  pathsOf: (sources: readonly string[]) => string[];
  /** The rules of house style that changed the generated words of sentences. */
  styledBy: (sources: readonly string[]) => readonly RuleTexts[];
  generated: (id: string) => string | undefined;
  /** As `generated`, from the record as it is now. */
  present: (id: string) => string | undefined;
  hint?: ReactNode;
  onCorrect: (change: { start: number; end: number; text: string }) => void;
  onAccept: (finding: Finding, reason: string) => void;
  onWithdraw: (id: string) => void;
  /** Further sections. */
  children?: ReactNode;
}) {
  const t = useTranslations("editor");
  const te = useTranslations("event");
  const locale = useLocale();
  const pathLabel = usePathLabel(record);
  const sources = sentence ? sourcesOfSentence(sentence) : [];
  const paths = pathsOf(sources);
  const then = sources.map(generated).filter(Boolean).join(BETWEEN.sentences[lang]);
  const now = sources.map(present).filter(Boolean).join(BETWEEN.sentences[lang]);
  const isEdited = sentence !== undefined && then !== "" && then !== sentence.text.trim();
  const show = ({ start, end }: { start: number; end: number }) =>
    editor.chain().setTextSelection({ from: start, to: end }).scrollIntoView().focus().run();
  const needed = gaps.filter((gap) => gap.severity === "needed");
  const missing = (omissions?.length ?? 0) + needed.length;
  return (
    <aside className={classes.margin} aria-label={t("margin")}>
      {hint}
      <section>
        <h2>{te("sources")}</h2>
        {!sentence && <p className={classes.quiet}>{t("noSentence")}</p>}
        {sentence && paths.length === 0 && <p className={classes.free}>{te("notFromRecord")}</p>}
        <ul>
          {paths.map((path) => (
            <li key={path}>
              <Link href={`/events/${eventId}/edit?field=${encodeURIComponent(path)}`}>
                {pathLabel(path)}
              </Link>
              <span className={classes.value}>{textOf(valueAt(record, stepsOf(record, path) ?? []))}</span>
            </li>
          ))}
        </ul>
        <StyledBy rules={styledBy(sources)} lang={lang} />
        {sentence && isEdited && (
          <OfferedText {...{ sentence, lang, onCorrect }} text={then} label="generated" use="useGenerated" />
        )}
        {sentence && now !== then && now !== sentence.text.trim() && (
          <OfferedText {...{ sentence, lang, onCorrect }} text={now} label="present" use="usePresent" />
        )}
      </section>
      {children}
      <section aria-live="polite">
        <h2>{t("findings", { count: findings.length })}</h2>
        <ul>
          {findings.map((finding) => {
            const correction = correctionOf(finding, sentences, present, lang);
            return (
              <FindingRow
                key={`${finding.kind} ${finding.start} ${finding.text}`}
                finding={finding}
                correction={correction?.text}
                onShow={() => show(finding)}
                onCorrect={() => correction && onCorrect(correction)}
                onAccept={(reason) => onAccept(finding, reason)}
              />
            );
          })}
        </ul>
        {accepted.length > 0 && (
          <details>
            <summary>{t("acceptedDeviations", { count: accepted.length })}</summary>
            <ul>
              {accepted.map(({ id, text, reason, byName }) => (
                <li key={id}>
                  <span>{t("acceptedDeviation", { text, reason, by: byName })}</span>
                  <Button size="compact-xs" variant="subtle" onClick={() => onWithdraw(id)}>
                    {t("withdrawAcceptedDeviation")}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section>
        <h2>{t("missing", { count: missing })}</h2>
        <ul>
          {needed.map((gap) => (
            <li key={`${gap.path} ${gap.code}`}>{gap[locale]}</li>
          ))}
          {omissions?.slice(0, OMISSIONS_SHOWN).map(({ path, text }) => (
            <li key={path}>
              <span className={classes.quiet}>{pathLabel(path)}</span>
              <span className={classes.value} lang={LANGUAGE_TAG[lang]}>
                {text}
              </span>
            </li>
          ))}
        </ul>
        {omissions && omissions.length > OMISSIONS_SHOWN && (
          <p className={classes.quiet}>{t("moreMissing", { count: omissions.length - OMISSIONS_SHOWN })}</p>
        )}
      </section>
    </aside>
  );
}
