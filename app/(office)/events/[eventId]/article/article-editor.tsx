"use client";

import { Button, Group, Text } from "@mantine/core";
import { undo } from "@tiptap/pm/history";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { LinkButton } from "@/components/link-button";
import type { Article } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { type TextBlock, textBlocksOf } from "@/domain/articles/text-blocks";
import { pathsBySource } from "@/domain/articles/text-edits";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGUAGE_TAG, type Lang, otherLang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { errorCode } from "../../../../error-sentence";
import { SerifFont } from "../../../../serif-font";
import { useTRPCClient } from "../../../../trpc";
import { useWriteAction } from "../../../../use-write-action";
import { useOffice } from "../../../office-context";
import { uploadedUrl } from "../../../photos/photo-url";
import classes from "./editor.module.css";
import { correctionOf, EditorMargin } from "./editor-margin";
import { EditorState } from "./editor-state";
import { type Finding, findingsIn } from "./findings";
import { keepText, keptText } from "./kept-text";
import type { OtherLanguageText } from "./other-language";
import { PhotoMargin } from "./photo-margin";
import { markedSentences } from "./sentence-marks";
import { StyleHint } from "./style-hint";
import { type SaveState, TextSaver } from "./text-saver";
import { useArticleEditor } from "./use-article-editor";
import { useTextCheck } from "./use-text-check";

const OtherLanguage = dynamic(() => import("./other-language").then((file) => file.OtherLanguage));

/** A stored article with what its editor needs. */
export interface EditedText {
  eventId: string;
  lang: Lang;
  record: DraftRecord;
  stored: NonNullable<ArticlePage["stored"]>;
  /** What is generated now. */
  fresh: Article;
  /** Names of the event's files, for its photos. */
  files: readonly string[];
  /** The article in the other language, where it is asked for. */
  beside: OtherLanguageText | undefined;
}

/** The text of an article as it is edited, with its sources, findings and missing items beside it. */
export default function ArticleEditor({
  eventId,
  lang,
  record,
  stored,
  fresh,
  files,
  beside,
  sessionId,
  onTakeOver,
}: EditedText & {
  sessionId: string;
  /** Takes the article over again, after somebody else did; resolves with the newest version. */
  onTakeOver: () => Promise<{ version: number }>;
}) {
  const t = useTranslations("editor");
  const tu = useTranslations("ui");
  const tp = useTranslations("article");
  const router = useRouter();
  const { articles } = useTRPCClient();
  const { user } = useOffice();
  const { act } = useWriteAction();
  const element = useRef<HTMLDivElement>(null);
  const storageKey = `${eventId}:${lang}`;
  const [kept] = useState(() => keptText(user.id, storageKey));
  const [saving, setSaving] = useState<SaveState>(kept ? "changed" : "saved");
  const [refusal, setRefusal] = useState<unknown>();
  const [noHeadline, setNoHeadline] = useState(false);
  const [blocks] = useState(() => kept?.blocks ?? textBlocksOf(stored.article));
  const last = useRef(JSON.stringify(textBlocksOf(stored.article)));
  const [saver] = useState(
    () =>
      new TextSaver({
        version: stored.version,
        save: (version, given) =>
          articles.saveText.mutate({ eventId, lang, version, sessionId, blocks: given }),
        isRefusal: (error) => errorCode(error) !== undefined,
        keep: (given, version) =>
          keepText(user.id, storageKey, given && { blocks: given, version, at: Date.now() }),
        onChange: (state, error) => {
          setSaving(state);
          setRefusal(error);
        },
      }),
  );
  const hadHeadline = stored.article.blocks.some(({ type }) => type === "headline");
  const onText = (now: TextBlock[]) => {
    const text = JSON.stringify(now);
    const lacksHeadline = hadHeadline && !now.some(({ type }) => type === "headline");
    setNoHeadline(lacksHeadline);
    if (text === last.current) return;
    if (lacksHeadline)
      return keepText(user.id, storageKey, { blocks: now, version: saver.version, at: Date.now() });
    last.current = text;
    saver.changed(now);
  };

  const generated = useMemo(() => {
    const texts = new Map([
      ...sentencesOf(fresh).map(({ id, text }) => [id, text] as const),
      ...sentencesOf(stored.article).flatMap(({ id, text, from }) => (from ? [] : [[id, text] as const])),
      ...Object.entries(stored.edits),
    ]);
    return (id: string) => texts.get(id) || undefined;
  }, [fresh, stored]);
  /** What is generated now: the correction of a sentence that the record put out of date. */
  const present = useMemo(() => {
    const texts = new Map(sentencesOf(fresh).map(({ id, text }) => [id, text] as const));
    return (id: string) => texts.get(id) ?? generated(id);
  }, [fresh, generated]);
  const pathsOf = useMemo(() => {
    const free = new Set(Object.keys(stored.edits).filter((id) => stored.edits[id] === ""));
    const paths = pathsBySource([stored.article, fresh], free);
    return (sources: readonly string[]) => [...new Set(sources.flatMap((id) => paths.get(id) ?? []))];
  }, [fresh, stored]);
  const figures = [stored.article, fresh]
    .flatMap((article) => article.blocks)
    .filter((block) => block.type === "figure");
  const styledBy = useMemo(() => {
    const rules = new Map(
      [fresh, stored.article].flatMap(sentencesOf).map(({ id, styled = [] }) => [id, styled] as const),
    );
    return (sources: readonly string[]) => [
      ...new Map(
        sources.flatMap((id) => rules.get(id) ?? []).map((rule) => [`${rule.before} ${rule.after}`, rule]),
      ).values(),
    ];
  }, [fresh, stored]);
  const photoOf = (photo: string, number: number) => {
    const name = figures.find((block) => block.photo === photo)?.file;
    const src = name && files.includes(name) ? uploadedUrl(eventId, name, "screen") : null;
    return { src, label: tp("photo", { number }) };
  };
  const { editor, sentences, sentence, settle } = useArticleEditor(element, {
    lang,
    blocks,
    photoOf,
    label: t(`text.${lang}`),
    generated,
    onText,
  });
  const { findings, omissions } = useTextCheck(editor, record, lang);
  const isOpen = ({ kind, text }: Finding) =>
    !stored.accepted.some((each) => each.kind === kind && each.text === text);
  const open = findings.filter(isOpen);

  // What this browser kept from an earlier time is saved at once, unless the article has changed since.
  useEffect(() => {
    if (!kept) return;
    if (kept.version === stored.version) saver.changed(kept.blocks);
    else setSaving("refused");
    last.current = JSON.stringify(kept.blocks);
  }, [kept, stored.version, saver]);
  useEffect(() => {
    const leave = () => {
      settle.current();
      void saver.flush();
    };
    addEventListener("pagehide", leave);
    addEventListener("online", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("pagehide", leave);
      removeEventListener("online", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [saver, settle]);

  const correct = ({ start, end, text }: { start: number; end: number; text: string }) => {
    if (!editor) return;
    const marks = editor.state.doc.resolve(start + 1).marks();
    const { tr, schema } = editor.state;
    editor.view.dispatch(tr.replaceWith(start, end, schema.text(text, marks)).scrollIntoView());
    // What was taken is not offered again until the next pause.
    settle.current();
    editor.commands.focus();
  };
  const accept = ({ kind, text }: Finding, reason: string) =>
    void act({
      work: () =>
        articles.acceptDeviation.mutate({ eventId, lang, id: crypto.randomUUID(), kind, text, reason }),
      message: t("acceptedDone"),
    });
  const withdraw = (id: string) =>
    void act({
      work: () => articles.withdrawAcceptedDeviation.mutate({ eventId, lang, id }),
      message: t("withdrawnDone"),
    });
  const keys = (event: React.KeyboardEvent) => {
    const isNext = event.key === "F8";
    if (!editor || !(isNext || (event.key === "Enter" && event.altKey))) return;
    event.preventDefault();
    event.stopPropagation();
    const { state } = editor;
    const at = state.selection.from;
    const found = findingsIn(state).filter(isOpen);
    if (isNext) {
      const next = found.find(({ start }) => start > at) ?? found[0];
      if (next) editor.chain().setTextSelection({ from: next.start, to: next.end }).scrollIntoView().run();
      return;
    }
    const here = found.find(({ start, end }) => start <= at && at <= end);
    const correction = here && correctionOf(here, markedSentences(state.doc), present, lang);
    if (correction) correct(correction);
  };
  const saveMine = async () => {
    const { version } = await onTakeOver();
    settle.current();
    await saver.resume(version);
  };
  const discardMine = () => {
    saver.stop();
    keepText(user.id, storageKey, undefined);
    // The editor begins again with the stored text.
    location.reload();
  };
  const done = async () => {
    settle.current();
    await saver.flush();
    router.push(`/events/${eventId}?tab=article&lang=${lang}`);
    router.refresh();
  };
  const current = sentences.find(({ id }) => id === sentence);
  return (
    <>
      <EditorState
        saving={saving}
        refusal={refusal}
        keptAt={kept && kept.version !== stored.version ? new Date(kept.at) : undefined}
        noHeadline={noHeadline}
        onSaveMine={() => void saveMine().catch(() => undefined)}
        onDiscardMine={discardMine}
      >
        <Group gap="xs">
          <Button onClick={() => void done()}>{t("done")}</Button>
          <Button
            variant="default"
            title={`${tu("undo")} Ctrl+Z`}
            onClick={() => {
              if (editor) undo(editor.state, editor.view.dispatch);
              editor?.commands.focus();
            }}
          >
            {tu("undo")}
          </Button>
          <LinkButton
            variant="default"
            href={`/events/${eventId}/article?lang=${lang}${beside ? "" : "&beside=yes"}`}
          >
            {t(beside ? "beside.close" : `beside.open.${otherLang(lang)}`)}
          </LinkButton>
        </Group>
      </EditorState>
      <div className={classes.desk} data-beside={beside !== undefined || undefined}>
        <div className={classes.paper} lang={LANGUAGE_TAG[lang]} onKeyDownCapture={keys}>
          <SerifFont />
          <div ref={element} className={classes.column} />
          <Text ff="var(--font-sans)" fz={13} lh={1.5} mt="lg" c="var(--paper-dim)">
            {t("keys")}
          </Text>
        </div>
        {editor && beside && (
          <OtherLanguage
            eventId={eventId}
            editor={editor}
            sentence={sentence}
            own={stored.article}
            beside={beside}
            pathsOf={pathsOf}
          />
        )}
        {editor && (
          <EditorMargin
            editor={editor}
            lang={lang}
            record={record}
            eventId={eventId}
            sentence={current}
            sentences={sentences}
            findings={open}
            accepted={stored.accepted}
            omissions={omissions}
            gaps={fresh.gaps}
            pathsOf={pathsOf}
            styledBy={styledBy}
            hint={<StyleHint eventId={eventId} lang={lang} isSaved={saving === "saved"} />}
            generated={generated}
            present={present}
            onCorrect={correct}
            onAccept={accept}
            onWithdraw={withdraw}
          >
            <PhotoMargin
              editor={editor}
              figures={fresh.blocks.filter((block) => block.type === "figure")}
              photoOf={photoOf}
            />
          </EditorMargin>
        )}
      </div>
    </>
  );
}
