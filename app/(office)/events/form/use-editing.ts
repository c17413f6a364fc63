"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import { isSame } from "@/domain/events/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { errorCode, useErrorSentence } from "../../../error-sentence";
import { useOffice } from "../../office-context";
import { useFormRecord } from "./form-record";
import {
  hasCurrentFormat,
  isHeldUntilReload,
  NEW_EVENT,
  readUnsavedWork,
  removeUnsavedWork,
  storeUnsavedWork,
  type UnsavedWork,
} from "./unsaved-work";
import { useFirstProblem } from "./use-first-problem";
import { type ServerDrafts, useServerDraft } from "./use-server-draft";

/** The event as it is saved, and as others may have saved it since. */
export interface SavedEvent {
  version: number;
  record: DraftRecord;
  /** Who saved it last. */
  by?: string | null;
}

/** A concurrent save that was stored first. */
export interface Latest extends SavedEvent {
  by: string | null;
  /** All saves since the work began are the user's own, from another tab. */
  own: boolean;
}

export interface EditConflict {
  base: DraftRecord;
  mine: DraftRecord;
  latest: Latest;
}

export interface Editing {
  state: "saved" | "unsaved" | "kept" | "unkept" | "saving";
  save: () => Promise<void>;
  conflict: EditConflict | undefined;
  /** Accepts the merged record; saved at once, or edited further. */
  settle: (record: DraftRecord, saveNow: boolean) => void;
  /** Leaves the choice open: one goes on with one's own work, and saving asks again. */
  putOff: () => void;
  /** Whether kept work is being checked; nothing may be typed until it is restored. */
  checking: boolean;
  restored: number | undefined;
  /** Returns to what is saved; `undone`: called when the work is brought back after all. */
  discard: (undone?: () => void) => void;
  /** The version that is saved; 0 while there is none. */
  version: number;
  /** Whether anything typed is neither saved nor kept as a draft. */
  isAtRisk: () => boolean;
}

const PAUSE = 300;

/** What this browser keeps of the work, unless the server has newer work on the same event. */
const localWork = (user: string, place: string, server: UnsavedWork | undefined): UnsavedWork | undefined => {
  const fresh = readUnsavedWork(user, NEW_EVENT);
  const own = readUnsavedWork(user, place) ?? (server && fresh?.id === server.id ? fresh : undefined);
  if (own && own === fresh && place !== NEW_EVENT) removeUnsavedWork(user, NEW_EVENT);
  return own && (!server || own.at >= server.at) ? own : undefined;
};

/** Saving, keeping what is not saved in this browser, and what happens when two people save. */
export function useEditing({
  id,
  adopt,
  restricted,
  place,
  saved,
  found,
  drafts,
  save: write,
  latest,
  proposed,
  file,
}: {
  id: string;
  /** Continues the event of work that this browser kept. */
  adopt: (work: UnsavedWork) => void;
  /** Whether a new event is to be restricted. */
  restricted: boolean;
  /** What the kept work is filed under: the event's id, or "new". */
  place: string;
  /** The work that the server keeps. */
  found: Omit<UnsavedWork, "id"> | undefined;
  drafts: ServerDrafts;
  saved: SavedEvent;
  save: (record: DraftRecord, version: number) => Promise<{ version: number }>;
  latest: (since: number) => Promise<Latest>;
  /** How much of what is saved might be followed, and where that is decided. */
  proposed: () => Promise<{ count: number; href: string }>;
  /** Adds the names of the event to the directory. */
  file?: () => void;
}): Editing {
  const form = useFormRecord();
  const { user } = useOffice();
  const t = useTranslations("form");
  const tp = useTranslations("proposals");
  const notice = useNotice();
  const sentence = useErrorSentence();
  const firstProblem = useFirstProblem();
  // What the work was made from, and the newest save that is known: the same, but while a choice is open.
  const base = useRef<SavedEvent>(saved);
  const newest = useRef<SavedEvent>(saved);
  const [version, setVersion] = useState(saved.version);
  const [state, setState] = useState<Editing["state"]>("saved");
  const [conflict, setConflict] = useState<EditConflict>();
  const [restored, setRestored] = useState<number>();
  const [checking, setChecking] = useState(false);
  const atRisk = useRef(false);
  const onKept = useCallback(() => {
    atRisk.current = false;
    setState((now) => (now === "unsaved" || now === "unkept" ? "kept" : now));
  }, []);
  const {
    keep: keepOnServer,
    discard: discardOnServer,
    beforeSave,
  } = useServerDraft(drafts, found !== undefined, onKept);
  const busy = useRef(false);
  const ownId = useRef(id);
  const access = useRef(restricted);
  const keep = useCallback(() => {
    atRisk.current = false;
    // Once it is saved, a new event's work is filed under its own name.
    if (place === NEW_EVENT && base.current.version > 0) return removeUnsavedWork(user.id, place);
    const record = form.record();
    if (isSame(record, base.current.record)) {
      removeUnsavedWork(user.id, place);
      discardOnServer();
      setState("saved");
      return;
    }
    const { version: from, record: made } = base.current;
    const work: UnsavedWork = { id: ownId.current, version: from, base: made, record, at: Date.now() };
    if (access.current) work.restricted = true;
    atRisk.current = !storeUnsavedWork(user.id, place, work);
    // The save ends by keeping what was typed during it.
    if (busy.current) return;
    setState(atRisk.current ? "unkept" : "unsaved");
    keepOnServer(work);
  }, [form, user.id, place, keepOnServer, discardOnServer]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Keeps at once what was typed last. */
  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    keep();
  }, [keep]);
  const isAtRisk = useCallback(() => {
    flush();
    return atRisk.current;
  }, [flush]);
  useEffect(() => {
    let ended = false;
    let stop = () => {};
    const begin = (work: UnsavedWork | undefined) => {
      if (ended) return;
      setChecking(false);
      if (work && !isSame(work.record, newest.current.record)) {
        if (work.version !== newest.current.version) {
          const unnamed = { by: null, own: false, ...newest.current };
          void latest(work.version)
            .catch(() => unnamed)
            .then((other) => {
              if (ended) return;
              newest.current = other;
              setConflict({ base: work.base, mine: work.record, latest: other });
            });
        }
        base.current = { version: work.version, record: work.base };
        form.load(work.record);
        setRestored(work.at);
        atRisk.current = isHeldUntilReload(user.id, place);
        setState(atRisk.current ? "unkept" : "unsaved");
      } else if (work || !isSame(form.record(), base.current.record)) keep();
      stop = form.subscribe(() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, PAUSE);
      });
    };
    const server = found && { ...found, id: ownId.current };
    const local = localWork(user.id, place, server);
    const kept = local ?? server;
    if (kept) {
      setChecking(true);
      void hasCurrentFormat(kept).then((current) => {
        // Id and access of an event that was never saved are only in its unsaved work.
        if (current && local?.id && newest.current.version === 0) {
          ownId.current = local.id;
          access.current = local.restricted ?? false;
          adopt(local);
        }
        begin(current ? kept : local && server);
      });
    } else begin(undefined);
    window.addEventListener("pagehide", flush);
    return () => {
      ended = true;
      stop();
      flush();
      window.removeEventListener("pagehide", flush);
    };
  }, [form, keep, flush, latest, place, user.id, found, adopt]);
  useEffect(() => {
    if (access.current === restricted) return;
    access.current = restricted;
    keep();
  }, [restricted, keep]);

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState("saving");
    await beforeSave();
    const submitted = form.submit(
      async (record) => {
        try {
          const { version: next } = await write(record, base.current.version);
          base.current = { version: next, record };
          newest.current = base.current;
          setVersion(next);
          setRestored(undefined);
          // From now on, before what follows the save is known.
          if (isSame(form.record(), record)) atRisk.current = false;
          setState("saved");
          const wrong = await firstProblem(record).catch(() => undefined);
          if (wrong) {
            notice(t("savedWithProblems", wrong));
            return;
          }
          const { count, href } = await proposed().catch(() => ({ count: 0, href: "" }));
          const unfiled = await import("./unfiled-count").then(
            ({ unfiledCount }) => unfiledCount(record),
            () => 0,
          );
          const act =
            file && unfiled > 0 ? { words: t("fileAll", { count: unfiled }), run: file } : undefined;
          if (count === 0) notice(t("saved"), { act });
          else notice(tp("saved", { count }), { act, link: { href, words: tp("look", { count }) } });
        } catch (error) {
          if (errorCode(error) !== "STALE") throw error;
          const other = await latest(base.current.version);
          newest.current = other;
          setConflict({ base: base.current.record, mine: record, latest: other });
        }
      },
      () => notice(t("refused"), { isError: true }),
    );
    await submitted.catch((error: unknown) => notice(sentence(error), { isError: true }));
    busy.current = false;
    keep();
  }, [beforeSave, file, form, keep, firstProblem, latest, notice, proposed, sentence, t, tp, write]);

  const settle = (record: DraftRecord, saveNow: boolean) => {
    if (!conflict) return;
    base.current = { version: conflict.latest.version, record: conflict.latest.record };
    setVersion(base.current.version);
    form.load(record);
    setConflict(undefined);
    if (saveNow) void save();
    else keep();
  };
  const discard: Editing["discard"] = (undone) => {
    const work = form.record();
    const before = base.current;
    base.current = newest.current;
    form.load(newest.current.record);
    setVersion(newest.current.version);
    setRestored(undefined);
    keep();
    const undo = () => {
      base.current = before;
      form.load(work);
      if (!undone) return;
      // The form is closed by now, and no longer keeps what changes.
      keep();
      undone();
    };
    notice(t("discarded"), { undo });
  };
  const putOff = () => setConflict(undefined);
  return { state, save, conflict, settle, putOff, checking, restored, discard, version, isAtRisk };
}

/** A time of this browser's clock, in the language of the screen. */
export function useMoment(): (at: number) => string {
  const locale = useLocale();
  return (at) =>
    new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", {
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    }).format(at);
}
